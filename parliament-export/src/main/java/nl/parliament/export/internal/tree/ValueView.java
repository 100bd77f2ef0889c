package nl.parliament.export.internal.tree;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.parliament.export.ExportReadException;
import nl.parliament.model.Passage;
import nl.parliament.model.Span;
import nl.parliament.model.UnknownCodeException;
import org.jspecify.annotations.Nullable;

/**
 * A node read back, asked for typed members. A format that knows only text, as XML does, gives numbers and claims as
 * text.
 */
public record ValueView(String path, @Nullable Value node) {
    ValueView member(String name) {
        Value found = node instanceof Value.Members members ? members.find(name) : null;
        return new ValueView(path + "/" + name, found);
    }

    boolean isAbsent() {
        return node == null || node instanceof Value.Nothing;
    }

    @Nullable String textOrNull() {
        return isAbsent() ? null : text();
    }

    String text() {
        if (node instanceof Value.Text text) {
            return text.value();
        }
        throw unexpected("a text");
    }

    /** The constant that a text is the code of. */
    <T> T code(Function<String, T> lookup) {
        try {
            return lookup.apply(text());
        } catch (UnknownCodeException unknown) {
            throw new ExportReadException(path + ": " + unknown.getMessage(), unknown);
        }
    }

    <T> @Nullable T codeOrNull(Function<String, T> lookup) {
        return isAbsent() ? null : code(lookup);
    }

    @Nullable Integer numberOrNull() {
        return isAbsent() ? null : number();
    }

    int number() {
        if (node instanceof Value.Number number && number.value() instanceof Integer whole) {
            return whole;
        }
        if (node instanceof Value.Text text && text.value().matches("-?\\d{1,9}")) {
            return Integer.parseInt(text.value());
        }
        throw unexpected("a whole number");
    }

    @Nullable Double fractionOrNull() {
        return isAbsent() ? null : Double.valueOf(fraction());
    }

    private String fraction() {
        return node instanceof Value.Number number ? number.value().toString() : text();
    }

    boolean claim() {
        if (node instanceof Value.Claim claim) {
            return claim.value();
        }
        if (node instanceof Value.Text text
                && (text.value().equals("true") || text.value().equals("false"))) {
            return text.value().equals("true");
        }
        throw unexpected("true or false");
    }

    <T> List<T> list(Function<ValueView, T> each) {
        if (node instanceof Value.Items items) {
            return items.values().stream()
                    .map(value -> each.apply(new ValueView(path + "/item", value)))
                    .toList();
        }
        throw unexpected("a list");
    }

    /** The list; empty in an export that was made before the format had it. */
    <T> List<T> listOrEmpty(Function<ValueView, T> each) {
        return isAbsent() ? List.of() : list(each);
    }

    List<Value.Member> members() {
        if (node instanceof Value.Members members) {
            return members.values();
        }
        throw unexpected("an object");
    }

    Span span() {
        return new Span(member("start").number(), member("end").number());
    }

    @Nullable Span spanOrNull() {
        return isAbsent() ? null : span();
    }

    /** The text in one member with the place in another; null when there are none. */
    @Nullable Passage passage(String words, String place) {
        return member(words).isAbsent()
                ? null
                : new Passage(member(words).text(), member(place).span());
    }

    private ExportReadException unexpected(String expected) {
        String found =
                node == null ? "nothing" : node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new ExportReadException(path + ": " + expected + " expected, " + found + " found", null);
    }
}
