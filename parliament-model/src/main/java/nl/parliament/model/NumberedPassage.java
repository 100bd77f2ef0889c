package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that has a number: a question, a change of an amendment. Immutable and safe for use by many
 * threads.
 *
 * <p>A text that is longer or shorter than its span is refused with an {@link IllegalArgumentException}.
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
