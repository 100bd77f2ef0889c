package nl.parliament.parser.internal.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a document that hold no text: they have no place in the text, but one in their table. */
public final class EmptyCells {
    private final Map<Integer, TreeMap<Integer, List<Cell>>> empty = new HashMap<>();
    private final Map<Integer, Set<Integer>> filledRows = new HashMap<>();

    /** A block without text stands in this cell. */
    void add(Cell cell) {
        empty.computeIfAbsent(cell.table(), table -> new TreeMap<>())
                .computeIfAbsent(cell.row(), row -> new ArrayList<>())
                .add(cell);
    }

    /** A block with text stands in this cell, and so in those around it. */
    void fill(@Nullable Cell cell) {
        for (Cell at = cell; at != null; at = at.outer()) {
            filledRows.computeIfAbsent(at.table(), table -> new HashSet<>()).add(at.row());
        }
    }

    /** The cells with a block without text in these rows, and in the rows above and below that hold no text at all. */
    public List<Cell> around(int table, int firstRow, int lastRow) {
        TreeMap<Integer, List<Cell>> rows = empty.getOrDefault(table, new TreeMap<>());
        int first = firstRow;
        while (isAllEmpty(table, rows, first - 1)) {
            first--;
        }
        int last = lastRow;
        while (isAllEmpty(table, rows, last + 1)) {
            last++;
        }
        return rows.subMap(first == 0 ? first : firstRow, true, last, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean isAllEmpty(int table, Map<Integer, List<Cell>> rows, int row) {
        return rows.containsKey(row)
                && !filledRows.getOrDefault(table, Set.of()).contains(row);
    }
}
