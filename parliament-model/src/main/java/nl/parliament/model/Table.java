package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the body. A table that only sets the page is none: its text becomes paragraphs. Immutable and safe for
 * use by many threads.
 *
 * @param rows from top to bottom; empty when it has none
 * @param span from the first cell to the last
 * @param page the page it begins on, from 1; null when the format has no pages
 */
public record Table(
        List<TableRow> rows, Span span, @Nullable Integer page) implements Block {
    public Table {
        rows = List.copyOf(rows);
        Objects.requireNonNull(span, "span");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
