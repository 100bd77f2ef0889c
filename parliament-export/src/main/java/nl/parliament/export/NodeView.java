package nl.parliament.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.parliament.model.Passage;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** A node read back, asked for typed members. A format that knows only text, as XML does, gives numbers and claims as text. */
record NodeView(String path, @Nullable Node node) {
    NodeView member(String name) {
        Node found = node instanceof Node.Members members ? members.find(name) : null;
        return new NodeView(path + "/" + name, found);
    }

    boolean isAbsent() {
        return node == null || node instanceof Node.Nothing;
    }

    @Nullable String textOrNull() {
        return isAbsent() ? null : text();
    }

    String text() {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw unexpected("a text");
    }

    @Nullable Integer numberOrNull() {
        return isAbsent() ? null : number();
    }

    int number() {
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Node.Text text && text.value().matches("-?\\d{1,9}")) {
            return Integer.parseInt(text.value());
        }
        throw unexpected("a whole number");
    }

    boolean claim() {
        if (node instanceof Node.Claim claim) {
            return claim.value();
        }
        if (node instanceof Node.Text text && (text.value().equals("true") || text.value().equals("false"))) {
            return text.value().equals("true");
        }
        throw unexpected("true or false");
    }

    <T> List<T> list(Function<NodeView, T> each) {
        if (node instanceof Node.Items items) {
            return items.values().stream().map(value -> each.apply(new NodeView(path + "/item", value))).toList();
        }
        throw unexpected("a list");
    }

    List<Node.Member> members() {
        if (node instanceof Node.Members members) {
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

    /** The words in one member with the place in another; null when there are none. */
    @Nullable Passage passage(String words, String place) {
        return member(words).isAbsent() ? null : new Passage(member(words).text(), member(place).span());
    }

    private ExportReadException unexpected(String expected) {
        String found = node == null ? "nothing" : node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new ExportReadException(path + ": " + expected + " expected, " + found + " found", null);
    }
}
