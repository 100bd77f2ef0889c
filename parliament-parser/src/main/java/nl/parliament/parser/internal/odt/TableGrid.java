package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.odt.style.Style;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Places the cells of a table in its rows and columns. A cell that spans others is followed by as many covered cells;
 * where they are missing, the next cell stands after it all the same. Every column looked at counts as a block, so that
 * nothing is as large as a number in the file says.
 */
final class TableGrid {
    private static final int FURTHEST = 1 << 30;

    private final OdtContext context;
    private final int table;
    private final @Nullable Cell outer;
    /** For each column the first row that no cell above reaches. */
    private final List<Integer> free = new ArrayList<>();

    private int row = -1;
    private int column;
    private boolean isHead;
    private boolean hasBody;
    private boolean isBordered;

    /** A table within this cell; null for one in no other. */
    TableGrid(OdtContext context, @Nullable Cell outer) {
        this.context = context;
        this.table = context.nextTable();
        this.outer = outer;
    }

    /** Begins a row. Heading rows are the first of a table; what is marked further down is none. */
    void row(boolean isOfHead) {
        row++;
        column = 0;
        isHead = isOfHead && !hasBody;
        hasBody |= !isHead;
    }

    /** The place of the cell that the reader stands on. */
    Cell cell(XMLStreamReader cell, Style style) {
        isBordered |= style.isBordered();
        int columns = Math.max(1, Xml.number(cell, "number-columns-spanned", 1));
        int rows = Math.max(1, Xml.number(cell, "number-rows-spanned", 1));
        return place(columns, Math.min(FURTHEST, rows));
    }

    private Cell place(int columns, int rows) {
        int first = firstFree();
        context.budget().use(Limit.BLOCKS, columns - 1L);
        for (int at = first; at < first + columns; at++) {
            take(at, row + rows);
        }
        column = first + 1; // its covered cells follow
        return new Cell(table, row, first, columns, rows, isHead, isBordered, outer);
    }

    private int firstFree() {
        int first = column;
        while (first < free.size() && free.get(first) > row) {
            first++;
        }
        context.budget().use(Limit.BLOCKS, first - column);
        return first;
    }

    private void take(int at, int until) {
        while (free.size() <= at) {
            free.add(0);
        }
        free.set(at, Math.max(free.get(at), until));
    }

    /** So many cells that others cover. */
    void skip(int cells) {
        column = Math.max(column, Math.min(free.size(), column + Math.max(1, Math.min(cells, FURTHEST))));
    }

    /** The place of a cell that is there again: next to itself, or in the row that has just begun. */
    Cell again(@Nullable Cell cell, boolean isRow) {
        if (isRow && cell != null) {
            return new Cell(table, row, cell.column(), cell.columns(), 1, isHead, isBordered, outer);
        }
        return place(cell == null ? 1 : cell.columns(), 1);
    }

    /** Whether it is a cell of this table. */
    boolean holds(@Nullable Cell cell) {
        return cell != null && cell.table() == table;
    }

    /** Whether lines are drawn around a cell. */
    boolean isBordered() {
        return isBordered;
    }

    /** The block in a table with lines, if it stands in this one or in one within it. */
    LayoutBlock bordered(LayoutBlock block) {
        return new LayoutBlock(
                block.text(),
                block.marks(),
                block.hints().withCell(bordered(block.hints().cell())));
    }

    private @Nullable Cell bordered(@Nullable Cell cell) {
        if (cell == null || cell.table() != table) {
            return cell == null ? null : cell.in(bordered(cell.outer()));
        }
        return new Cell(
                table, cell.row(), cell.column(), cell.columns(), cell.rows(), cell.header(), true, cell.outer());
    }
}
