package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of plain text that may be cut into smaller ones: a table into rows, a paragraph into sentences, a sentence
 * into words.
 *
 * @param before what stands between it and the part before it in the same chunk
 * @param text the plain text
 * @param span where it stands in the canonical text
 * @param page the page its block begins on; null when the format has none
 * @param smaller makes the parts it consists of, in the order of the text; empty when it cannot be cut
 */
record Part(String before, String text, Span span, @Nullable Integer page, Supplier<List<Part>> smaller) {
    /** A part that consists of others, at least one. */
    static Part of(String before, List<Part> parts) {
        Part first = parts.get(0);
        StringBuilder text = new StringBuilder(first.text);
        Span span = first.span;
        for (Part part : parts.subList(1, parts.size())) {
            text.append(part.before).append(part.text);
            span = span.union(part.span);
        }
        return new Part(before, text.toString(), span, first.page, () -> starting(before, parts));
    }

    private static List<Part> starting(String before, List<Part> parts) {
        List<Part> copy = new ArrayList<>(parts);
        copy.set(0, parts.get(0).after(before));
        return copy;
    }

    /** The same part with other text before it. */
    Part after(String separator) {
        return new Part(separator, text, span, page, () -> {
            List<Part> parts = smaller.get();
            return parts.isEmpty() ? parts : starting(separator, parts);
        });
    }
}
