package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Places the cells of a table in its rows and columns. Every column looked at counts, and
 * nothing is as large as a number in the file says. */
final class TableGrid {
    private final BlockWriter writer;
    private final int table;
    private final @Nullable Cell outer;
    private final Map<String, Integer> columns = new HashMap<>();
    /** For each column the first row that no cell above reaches. */
    private final List<Integer> free = new ArrayList<>();

    private int declared;
    private int row = -1;
    private int next;

    TableGrid(BlockWriter writer, @Nullable Cell outer) {
        this.writer = writer;
        this.table = writer.nextTable();
        this.outer = outer;
    }

    /** Declares the next column. */
    void column(@Nullable String name) {
        if (name != null) {
            writer.columns(1);
            columns.putIfAbsent(name, declared);
        }
        declared++;
    }

    /** Begins a row. */
    void row() {
        row++;
        next = 0;
    }

    /** The place of the entry that the reader stands on. */
    Cell cell(XMLStreamReader entry, boolean isHead) {
        String start = Xml.attribute(entry, "namest");
        Integer named = columns.get(start == null ? Xml.attribute(entry, "colname") : start);
        int column = named == null ? free(next) : named;
        int last = Math.max(column, columns.getOrDefault(Xml.attribute(entry, "nameend"), column));
        int rows = 1 + Math.max(0, Math.min(Xml.number(entry, "morerows", 0), Integer.MAX_VALUE / 2));
        writer.columns(last - column);
        for (int at = column; at <= last; at++) {
            take(at, row + rows);
        }
        next = last + 1;
        return new Cell(table, row, column, last - column + 1, rows, isHead, true, outer);
    }

    private int free(int from) {
        int column = from;
        while (column < free.size() && free.get(column) > row) {
            column++;
        }
        writer.columns(column - from);
        return column;
    }

    private void take(int column, int until) {
        while (free.size() <= column) {
            free.add(0);
        }
        free.set(column, until);
    }
}
