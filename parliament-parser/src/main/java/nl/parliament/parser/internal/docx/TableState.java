package nl.parliament.parser.internal.docx;

import java.util.HashMap;
import java.util.Map;
import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/** A table while it is read: where we are in its grid, and which cells go on in those below (ECMA-376 17.4). */
final class TableState {
    /** Word has 63 columns; a number in the file is never counted up to. */
    private static final int WIDEST = 1_000;

    private static final int FURTHEST = 1 << 30;

    private final int number;
    private final int firstBlock;
    private final @Nullable Cell outer;
    private final Map<Integer, Merge> merges = new HashMap<>();
    private final Map<Long, Merge> spans = new HashMap<>();
    boolean bordered;
    private boolean header;
    private boolean headerBefore = true;
    private int columns = 1;
    private int row = -1;
    private int column;
    private int blocksBefore;
    private @Nullable String vertical;
    private @Nullable String horizontal;
    private @Nullable Merge across;

    /** A table that begins after so many blocks, in this cell. */
    TableState(int number, int firstBlock, @Nullable Cell outer) {
        this.number = number;
        this.firstBlock = firstBlock;
        this.outer = outer;
    }

    void startRow() {
        headerBefore = row < 0 || header;
        row++;
        column = 0;
        across = null;
        header = false;
    }

    /** A row that is not shown takes no place. */
    void dropRow() {
        row--;
        header = headerBefore;
    }

    /** Heading rows are the first of a table; what is marked further down is none (17.4.49). */
    void markHeader() {
        header = headerBefore;
    }

    /** The grid columns before the first cell of the row. */
    void skipColumns(int skipped) {
        column += within(skipped, 0);
    }

    void startCell(int blocks) {
        columns = 1;
        vertical = null;
        horizontal = null;
        blocksBefore = blocks;
    }

    void span(int gridColumns) {
        columns = within(gridColumns, 1);
    }

    private static int within(int number, int least) {
        return Math.max(least, Math.min(WIDEST, number));
    }

    /** How the cell is merged with those above: {@code restart} begins, anything else goes on. */
    void mergeVertically(@Nullable String type) {
        vertical = type == null ? "continue" : type;
    }

    /** How the cell is merged with those before it. */
    void mergeHorizontally(@Nullable String type) {
        horizontal = type == null ? "continue" : type;
    }

    /** Whether the cell, its properties read, is part of one above or before it. */
    boolean isMerged() {
        if ("continue".equals(horizontal) && across != null) {
            across.columns += columns;
            return true;
        }
        Merge above = merges.get(column);
        if (above != null && goesOnBelow(above)) {
            above.rows++;
            spans.put(place(above.row, column), above);
            return true;
        }
        if (vertical != null) {
            merges.put(column, new Merge(row, columns));
        }
        return false;
    }

    private boolean goesOnBelow(Merge above) {
        return "continue".equals(vertical) && above.columns == columns && above.row + above.rows == row;
    }

    void endCell() {
        if ("restart".equals(horizontal)) {
            across = new Merge(row, columns);
            spans.put(place(row, column), across);
        }
        column = Math.min(FURTHEST, column + columns);
    }

    /** Whether the cell has no block yet. */
    boolean isUnfilled(int blocks) {
        return blocks == blocksBefore;
    }

    int firstBlock() {
        return firstBlock;
    }

    Cell cell() {
        return new Cell(number, Math.max(0, row), column, columns, 1, header, bordered, outer);
    }

    /** Whether a cell spans more than was known when its text was read. */
    boolean hasMerges() {
        return !spans.isEmpty();
    }

    /** The cell, or the one around it that is of this table, with all that it spans. */
    @Nullable Cell settled(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.table() != number) {
            return cell.outer() == null ? cell : cell.in(settled(cell.outer()));
        }
        Merge merge = spans.get(place(cell.row(), cell.column()));
        return merge == null ? cell : cell.spanning(merge.columns, merge.rows);
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** A cell that spans others. */
    private static final class Merge {
        private final int row;
        private int columns;
        private int rows = 1;

        Merge(int row, int columns) {
            this.row = row;
            this.columns = columns;
        }
    }
}
