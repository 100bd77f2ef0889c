package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/** Hands the rows of a page to the paragraph builder, those of a table cell by cell. */
final class TableRows {
    private static final Comparator<Cell> READING_ORDER = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    private final Map<Segment, Cell> cells;
    private final ParagraphBuilder builder;
    private final List<Row> table = new ArrayList<>();

    TableRows(Map<Segment, Cell> cells, ParagraphBuilder builder) {
        this.cells = cells;
        this.builder = builder;
    }

    void add(List<Row> rows) {
        for (Row row : rows) {
            if (!table.isEmpty() && number(table.get(0)) != number(row)) {
                flush();
            }
            if (number(row) == 0) {
                builder.add(row);
            } else {
                table.add(row);
            }
        }
        flush();
    }

    /** The number of the table that the row belongs to; 0 for none. */
    private int number(Row row) {
        return row.segments().stream()
                .map(cells::get)
                .mapToInt(cell -> cell == null ? 0 : cell.table())
                .max()
                .orElse(0);
    }

    private void flush() {
        Map<Cell, List<Row>> byCell = new TreeMap<>(READING_ORDER);
        for (Row row : table) {
            Cell cell = null;
            for (Segment segment : row.segments()) {
                cell = cellOf(segment, cell, row);
                List<Row> lines = byCell.computeIfAbsent(cell, key -> new ArrayList<>());
                Row last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (last != null && last.baseline() == row.baseline()) {
                    last.add(segment);
                } else {
                    lines.add(new Row(row.page(), row.region(), segment, row.baseline()));
                }
            }
        }
        byCell.forEach((cell, lines) -> builder.addCell(lines, cell));
        table.clear();
    }

    /** What stands beside a table in the same row goes with the cell before it. */
    private Cell cellOf(Segment segment, @Nullable Cell before, Row row) {
        Cell own = cells.get(segment);
        if (own != null) {
            return own;
        }
        return before != null ? before : row.segments().stream().map(cells::get).filter(cell -> cell != null).findFirst().orElseThrow();
    }
}
