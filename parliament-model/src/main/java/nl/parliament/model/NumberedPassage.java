package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that has a number: a question, a change of an amendment. Immutable and safe for use by many
 * threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the text is longer or shorter than its span.
 *
 * @param number the number as printed, {@code "4"}, {@code "2a"}, {@code "II"}; null when it has none of its own
 * @param text exactly what stands at {@code span}, with a line feed between blocks
 * @param span where it stands in the canonical text
 */
public record NumberedPassage(@Nullable String number, String text, Span span) implements Serializable {
    public NumberedPassage {
        Objects.requireNonNull(text, "text");
        new Passage(text, span);
    }

    /** The same text and place without the number. */
    public Passage passage() {
        return new Passage(text, span);
    }
}
