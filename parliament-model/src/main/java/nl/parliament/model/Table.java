package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the body; a table that only lays out the page is none.
 *
 * @param rows the rows from top to bottom
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
