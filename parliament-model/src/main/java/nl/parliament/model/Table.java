package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the body; a table that only lays out the page is none. It is a rectangle: with all that its cells span
 * every row is as wide as the first, and no cell reaches below the last row. Immutable and safe for use by many threads.
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
        checkShape(rows);
    }

    private static void checkShape(List<TableRow> rows) {
        long[] ending = new long[rows.size() + 1];
        long fromAbove = 0;
        long width = -1;
        for (int row = 0; row < rows.size(); row++) {
            fromAbove -= ending[row];
            for (TableCell cell : rows.get(row).cells()) {
                if (cell.rows() > rows.size() - row) {
                    throw new IllegalArgumentException("a cell in row " + row + " spans " + cell.rows()
                            + " rows, where " + (rows.size() - row) + " are left");
                }
                ending[row + cell.rows()] += cell.columns();
                fromAbove += cell.columns();
            }
            width = width < 0 ? fromAbove : width;
            if (fromAbove != width) {
                throw new IllegalArgumentException(
                        "row " + row + " of a table is " + fromAbove + " columns wide, the first " + width);
            }
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
