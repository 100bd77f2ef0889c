package nl.parliament.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of running text. Immutable and safe for use by many threads.
 *
 * @param text exactly what stands at {@code span}
 * @param span where it stands in the canonical text
 * @param page the page it begins on, from 1; null when the format has no pages
 */
public record Paragraph(String text, Span span, @Nullable Integer page) implements Block {
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
