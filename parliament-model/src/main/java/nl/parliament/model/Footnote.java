package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note at the foot of a page or at the end of the document. Immutable and safe for use by many threads.
 *
 * @param label the mark as shown, {@code "2"} or {@code "*"}; never null
 * @param text exactly what stands at {@code span}
 * @param span where the note's text stands, at the end of the canonical text
 * @param anchor the point in the text where the mark stood, an empty span; null when no mark was found
 * @param page the page the note stands on, from 1; null when the format has no pages
 */
public record Footnote(
        String label,
        String text,
        Span span,
        @Nullable Span anchor,
        @Nullable Integer page) implements Serializable {
    public Footnote {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
