package nl.parliament.parser.internal.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.line.TextLine;
import nl.parliament.parser.internal.pdf.paragraph.ParagraphBuilder;
import org.jspecify.annotations.Nullable;

/** Hands the lines of a page to the paragraph builder, those of a table cell by cell. */
public final class TableRows {
    private static final Comparator<Cell> READING_ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    private final Map<TextChunk, Cell> cells;
    private final ParagraphBuilder builder;
    private final List<TextLine> table = new ArrayList<>();

    public TableRows(Map<TextChunk, Cell> cells, ParagraphBuilder builder) {
        this.cells = cells;
        this.builder = builder;
    }

    public void add(List<TextLine> rows) {
        for (TextLine row : rows) {
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
    private int number(TextLine row) {
        return row.segments().stream()
                .map(cells::get)
                .mapToInt(cell -> cell == null ? 0 : cell.table())
                .max()
                .orElse(0);
    }

    private void flush() {
        Map<Cell, List<TextLine>> byCell = new TreeMap<>(READING_ORDER);
        for (TextLine row : table) {
            Cell cell = null;
            for (TextChunk segment : row.segments()) {
                cell = cellOf(segment, cell, row);
                List<TextLine> lines = byCell.computeIfAbsent(cell, key -> new ArrayList<>());
                TextLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (last != null && last.baseline() == row.baseline()) {
                    last.add(segment);
                } else {
                    lines.add(new TextLine(row.page(), row.region(), segment, row.baseline()));
                }
            }
        }
        byCell.forEach((cell, lines) -> builder.addCell(lines, cell));
        table.clear();
    }

    /** What stands beside a table in the same row goes with the cell before it. */
    private Cell cellOf(TextChunk segment, @Nullable Cell before, TextLine row) {
        Cell own = cells.get(segment);
        if (own != null) {
            return own;
        }
        return before != null
                ? before
                : row.segments().stream()
                        .map(cells::get)
                        .filter(cell -> cell != null)
                        .findFirst()
                        .orElseThrow();
    }
}
