package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A mention of another document. Immutable and safe for use by many threads.
 *
 * @param target what it points to; never null
 * @param text exactly what stands at {@code span}
 * @param span where it stands in the canonical text
 */
public record Reference(Target target, String text, Span span) implements Serializable {
    public Reference {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
