package nl.parliament.parser.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * A block's place in a table. Several blocks may share a cell.
 *
 * @param table number of the table within the document
 * @param row from 0
 * @param column from 0, in grid columns
 * @param columns how many grid columns the cell spans
 * @param rows how many rows it spans
 * @param header whether its row is marked as heading row
 * @param bordered whether the table has visible lines
 * @param outer the cell that the table stands in; null when it stands in none
 */
public record Cell(
        int table,
        int row,
        int column,
        int columns,
        int rows,
        boolean header,
        boolean bordered,
        @Nullable Cell outer) {
    /** A cell of a table that stands in no other. */
    public Cell(int table, int row, int column, int columns, int rows, boolean header, boolean bordered) {
        this(table, row, column, columns, rows, header, bordered, null);
    }

    /** The same cell over other columns and rows. */
    public Cell spanning(int otherColumns, int otherRows) {
        return new Cell(table, row, column, otherColumns, otherRows, header, bordered, outer);
    }

    /** The same cell, its table in another cell. */
    public Cell in(@Nullable Cell otherOuter) {
        return new Cell(table, row, column, columns, rows, header, bordered, otherOuter);
    }
}
