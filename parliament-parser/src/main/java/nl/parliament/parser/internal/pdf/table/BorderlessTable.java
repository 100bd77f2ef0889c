package nl.parliament.parser.internal.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.line.TextChunk;

/**
 * A table without lines: rows in which the same white columns run from top to bottom. Three columns of text are needed,
 * since two stand side by side in letterheads, lists and signatures too.
 */
public final class BorderlessTable {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_FULL_ROWS = 2;
    private static final int FEWEST_ROWS = 3;
    /** White between columns and between rows, in font sizes. */
    private static final double GAP = 0.8;

    private static final double ROW_GAP = 3.4;
    /** Room for the signatures above three names. */
    private static final double FULL_ROW_GAP = 10;

    private final List<List<TextChunk>> rows = new ArrayList<>();
    private List<Band> bands = new ArrayList<>();

    private BorderlessTable() {}

    /** The tables among these segments, which run from top to bottom. */
    static List<BorderlessTable> of(List<TextChunk> segments) {
        List<List<TextChunk>> lines = lines(segments);
        List<BorderlessTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            BorderlessTable table = new BorderlessTable();
            int end = i;
            while (end < lines.size() && table.takes(lines.get(end))) {
                end++;
            }
            if (table.isTable()) {
                tables.add(table);
                i = end;
            } else {
                i++;
            }
        }
        return tables;
    }

    private static List<List<TextChunk>> lines(List<TextChunk> segments) {
        List<List<TextChunk>> lines = new ArrayList<>();
        for (TextChunk segment : segments) {
            List<TextChunk> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || Math.abs(segment.baseline() - last.get(0).baseline()) > 0.3 * segment.size()) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(segment);
        }
        return lines;
    }

    /** Adds the line when the white columns stay open; the first must have text in all columns. */
    private boolean takes(List<TextChunk> line) {
        if (rows.isEmpty()) {
            bands = withAll(List.of(), line);
            rows.add(line);
            return bands.size() >= FEWEST_COLUMNS;
        }
        TextChunk above = rows.get(rows.size() - 1).get(0);
        double gap = (line.get(0).baseline() - above.baseline())
                / Math.max(above.size(), line.get(0).size());
        if (gap > (line.size() >= FEWEST_COLUMNS ? FULL_ROW_GAP : ROW_GAP)) {
            return false;
        }
        List<Band> wider = withAll(bands, line);
        if (wider.size() < Math.max(FEWEST_COLUMNS, bands.size() - 1) || wider.size() > bands.size() + 1) {
            return false;
        }
        bands = wider;
        rows.add(line);
        return true;
    }

    private boolean isTable() {
        long full = rows.stream().filter(row -> row.size() >= FEWEST_COLUMNS).count();
        boolean isFilled = full >= FEWEST_FULL_ROWS || hasHeadAndColumns();
        return bands.size() >= FEWEST_COLUMNS && isFilled && rows.size() >= FEWEST_ROWS;
    }

    /** Cells may be empty below a head, when each row and each column has two that are not. */
    private boolean hasHeadAndColumns() {
        Map<Integer, Long> filled =
                rows.stream().flatMap(List::stream).collect(Collectors.groupingBy(this::column, Collectors.counting()));
        return filled.size() == bands.size()
                && rows.stream().allMatch(row -> row.size() > 1)
                && filled.values().stream().allMatch(count -> count > 1);
    }

    private static List<Band> withAll(List<Band> bands, List<TextChunk> line) {
        List<Band> all = new ArrayList<>(bands);
        line.forEach(segment -> all.add(new Band(segment.left(), segment.right() + GAP * segment.size())));
        all.sort(Comparator.comparingDouble(Band::left));
        List<Band> merged = new ArrayList<>();
        for (Band band : all) {
            Band last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && band.left() < last.right()) {
                merged.set(merged.size() - 1, new Band(last.left(), Math.max(last.right(), band.right())));
            } else {
                merged.add(band);
            }
        }
        return merged;
    }

    /** A line that begins in the first column begins a row, others go on with it. */
    Map<TextChunk, Cell> cells(int table) {
        Map<TextChunk, Cell> cells = new IdentityHashMap<>();
        int row = -1;
        for (List<TextChunk> line : rows) {
            row += row < 0 || column(line.get(0)) == 0 ? 1 : 0;
            for (TextChunk segment : line) {
                cells.put(segment, new Cell(table, row, column(segment), 1, 1, false, false));
            }
        }
        return cells;
    }

    private int column(TextChunk segment) {
        int column = 0;
        while (column + 1 < bands.size() && bands.get(column + 1).left() <= segment.middle()) {
            column++;
        }
        return column;
    }

    /**
     * A column's text from left to right, with the white that must follow.
     *
     * @param left left edge
     * @param right right edge
     */
    private record Band(double left, double right) {}
}
