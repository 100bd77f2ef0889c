package nl.parliament.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table in the body; tables that only lay out the page are left out. Immutable and safe for use by many threads.
 *
 * <p>Counting merged cells in full, all rows have the same number of columns, and no cell reaches below the last row.
 * The constructor throws an {@link IllegalArgumentException} when they do not.
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

    /** The width of each row is the sum of what begins and what ends at the rows up to it. */
    private static void checkShape(List<TableRow> rows) {
        long[] widths = new long[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            rows.get(row).cells().forEach(cell -> add(cell, at, widths));
        }
        Arrays.parallelPrefix(widths, Long::sum);
        List<Long> found =
                Arrays.stream(widths, 0, rows.size()).distinct().boxed().toList();
        check(found.size() < 2, "rows of these widths: " + found);
    }

    private static void add(TableCell cell, int row, long[] widths) {
        check(cell.rows() < widths.length - row, "a cell that reaches below the last row in row " + row);
        widths[row] += cell.columns();
        widths[row + cell.rows()] -= cell.columns();
    }

    private static void check(boolean isRectangle, String found) {
        if (!isRectangle) {
            throw new IllegalArgumentException("a table that is a rectangle expected, found " + found);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
