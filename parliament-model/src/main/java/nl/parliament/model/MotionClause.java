package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A clause of a motion. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the text is longer or shorter than its span.
 *
 * @param type what it does
 * @param text exactly what stands at {@code span}, with a line feed between blocks
 * @param span where it stands in the canonical text
 */
public record MotionClause(ClauseType type, String text, Span span) implements Serializable {
    public MotionClause {
        Objects.requireNonNull(type, "type");
        new Passage(text, span);
    }

    /** The text with its place. */
    public Passage passage() {
        return new Passage(text, span);
    }
}
