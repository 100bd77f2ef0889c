package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Makes a rectangle of cells at places of a grid. Columns and rows that no cell begins or ends at are left out. A cell
 * that lies across another is cut. Empty cells fill what no cell covers.
 */
final class TableGrid {
    /** What is added stays in proportion to what is there, whatever the cells say they span. */
    private static final int PER_CELL = 20;

    private static final int AT_LEAST = 1_000;

    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<List<Slot>> rows = new ArrayList<>();
    private final int width;
    private long toAdd;

    private TableGrid(List<Cell> cells) {
        TreeSet<Integer> edges = new TreeSet<>();
        TreeMap<Integer, List<Cell>> byRow = new TreeMap<>();
        for (Cell cell : cells) {
            edges.add(cell.column());
            edges.add(end(cell));
            byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
        }
        edges.forEach(edge -> columns.put(edge, columns.size()));
        width = columns.size() - 1;
        toAdd = (long) PER_CELL * cells.size() + AT_LEAST;
        place(byRow, spansRows(cells));
    }

    /** The rows of the rectangle, each with the cells that begin in it from left to right. */
    static List<List<Slot>> of(List<Cell> cells) {
        TableGrid grid = new TableGrid(cells);
        List<Slot> above = List.of();
        for (int row = 0; row < grid.rows.size(); row++) {
            above = grid.fill(row, above);
        }
        return grid.rows;
    }

    private static int end(Cell cell) {
        return (int) Math.min(Integer.MAX_VALUE, (long) cell.column() + cell.columns());
    }

    private boolean spansRows(List<Cell> cells) {
        return cells.stream().mapToLong(cell -> cell.rows() - 1L).sum() <= toAdd;
    }

    private void place(NavigableMap<Integer, List<Cell>> byRow, boolean spansRows) {
        byRow.values().forEach(cells -> {
            List<Slot> row = new ArrayList<>();
            for (Cell cell : cells) {
                int end = (int) Math.min(Integer.MAX_VALUE, (long) cell.row() + (spansRows ? cell.rows() : 1));
                int height = byRow.subMap(cell.row(), end).size();
                row.add(new Slot(
                        cell,
                        rows.size(),
                        height,
                        columns.getOrDefault(cell.column(), 0),
                        columns.getOrDefault(end(cell), width)));
            }
            row.sort(Comparator.comparingInt(slot -> slot.column));
            rows.add(row);
        });
    }

    /** Makes the row whole below what reaches down into it; returns what reaches down from it. */
    private List<Slot> fill(int at, List<Slot> above) {
        List<Slot> taken = new ArrayList<>();
        List<Slot> all = new ArrayList<>(above);
        all.addAll(rows.get(at));
        all.sort(Comparator.comparingInt(slot -> slot.column));
        all.forEach(slot -> take(slot, at, taken));
        List<Slot> row = new ArrayList<>();
        int column = 0;
        for (Slot slot : taken) {
            gap(row, at, column, slot.column);
            if (slot.row == at) {
                row.add(slot);
            }
            column = slot.end;
        }
        gap(row, at, column, width);
        rows.set(at, row);
        return taken.stream().filter(slot -> slot.row + slot.height > at + 1).toList();
    }

    /** Of two cells in one place the one from above ends; of two in one row the left one is cut. */
    private static void take(Slot slot, int row, List<Slot> taken) {
        Slot before = taken.isEmpty() ? null : taken.get(taken.size() - 1);
        if (before == null || before.end <= slot.column) {
            taken.add(slot);
        } else if (slot.row < row) {
            slot.height = row - slot.row;
        } else if (before.row < row) {
            before.height = row - before.row;
            taken.remove(taken.size() - 1);
            taken.add(slot);
        } else {
            before.end = slot.column;
            taken.add(slot);
        }
    }

    private void gap(List<Slot> row, int at, int from, int to) {
        toAdd -= to - from;
        int step = toAdd < 0 ? to - from : 1;
        for (int column = from; column < to; column += step) {
            row.add(new Slot(null, at, 1, column, column + step));
        }
    }

    /** A cell of the rectangle. */
    static final class Slot {
        private final @Nullable Cell cell;
        private final int row;
        private final int column;
        private int height;
        private int end;

        private Slot(@Nullable Cell cell, int row, int height, int column, int end) {
            this.cell = cell;
            this.row = row;
            this.height = height;
            this.column = column;
            this.end = end;
        }

        /** The cell that stands here; null where none does. */
        @Nullable Cell cell() {
            return cell;
        }

        int columns() {
            return end - column;
        }

        int rows() {
            return height;
        }
    }
}
