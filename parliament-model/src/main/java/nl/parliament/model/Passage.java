package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of the document with their place.
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
