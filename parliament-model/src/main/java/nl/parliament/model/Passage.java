package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A piece of the text with its place. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the text is longer or shorter than its span.
 *
 * @param text exactly what stands at {@code span}
 * @param span where it stands in the canonical text
 */
public record Passage(String text, Span span) implements Serializable {
    public Passage {
        Objects.requireNonNull(text, "text");
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "span " + span + " does not fit a text of " + text.length() + " characters");
        }
    }
}
