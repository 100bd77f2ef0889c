package nl.parliament.parser.internal.pdf.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.page.ColumnFinder;
import nl.parliament.parser.internal.pdf.page.PageSegmenter;
import nl.parliament.parser.internal.pdf.page.PageText;
import nl.parliament.parser.internal.pdf.page.TextColumn;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chunks that are in a table, and their cells: as tagged, else between drawn lines, else in columns of text.
 */
public final class TableFinder {
    private static final double SAME_COLUMN = 4;

    private final Map<TextChunk, Cell> cells = new IdentityHashMap<>();
    private final double bodySize;
    private final ColumnFinder columns;
    private final List<PageText> ordered = new ArrayList<>();
    private int tables;
    private @Nullable RuledTable before;
    private int rowsBefore;

    /** A finder that numbers its tables on from those of the structure tree. */
    public TableFinder(int tagged, double bodySize) {
        this.tables = tagged;
        this.bodySize = bodySize;
        this.columns = new ColumnFinder(bodySize);
    }

    /** The cell of every segment that stands in a table. */
    public Map<TextChunk, Cell> find(List<PageText> pages) {
        for (PageText page : pages) {
            tagged(page);
            ruled(page);
            PageText read = columns.ordered(page, cells.keySet());
            ordered.add(read);
            aligned(read, read == page ? Set.of() : inColumns(read));
        }
        return cells;
    }

    /** The pages, their text in the order of reading. */
    public List<PageText> pages() {
        return ordered;
    }

    /** The columns that text runs in. */
    public List<TextColumn> columns() {
        return columns.columns();
    }

    private Set<TextChunk> inColumns(PageText page) {
        List<TextColumn> own = columns.columnsOf(page.number());
        return page.segments().stream()
                .filter(segment -> own.stream().anyMatch(column -> column.holds(page.number(), segment)))
                .collect(Collectors.toSet());
    }

    /** Some programs tag the column beside the text as a table; it is the paper's. */
    private void tagged(PageText page) {
        Map<Integer, Map<TextChunk, Cell>> tables = new TreeMap<>();
        for (TextChunk segment : page.segments()) {
            Cell cell = taggedCell(segment);
            if (cell != null) {
                tables.computeIfAbsent(cell.table(), first -> new IdentityHashMap<>())
                        .put(segment, cell);
            }
        }
        tables.values().stream()
                .filter(table ->
                        !table.keySet().stream().allMatch(one -> PageSegmenter.isInColumn(page, one, bodySize)))
                .forEach(cells::putAll);
    }

    private static @Nullable Cell taggedCell(TextChunk segment) {
        Tag tag = segment.tag();
        return tag == null ? null : tag.cell();
    }

    private void ruled(PageText page) {
        List<RuledTable> grids = RuledTable.of(page.rules());
        RuledTable above = before;
        before = null;
        for (int i = 0; i < grids.size(); i++) {
            RuledTable grid = grids.get(i);
            List<TextChunk> inside = page.segments().stream()
                    .filter(segment -> !cells.containsKey(segment))
                    .filter(segment -> cell(grid, segment) != null)
                    .toList();
            if (!inside.isEmpty()) {
                boolean goesOn = above != null
                        && hasColumnsOf(above, grid)
                        && (i == 0 || (above == before && grid.isRightBelow(above)));
                int firstRow = goesOn ? rowsBefore : 0;
                tables += goesOn ? 0 : 1;
                inside.forEach(segment -> cells.put(
                        segment,
                        grid.cell(segment.middle(), segment.baseline() - 0.3 * segment.size(), tables, firstRow)));
                before = grid;
                above = grid;
                rowsBefore = firstRow + grid.rowCount();
            }
        }
    }

    private static @Nullable Cell cell(RuledTable grid, TextChunk segment) {
        return grid.cell(segment.middle(), segment.baseline() - 0.3 * segment.size(), 0, 0);
    }

    /** A table that goes on over the page break keeps its columns. */
    private static boolean hasColumnsOf(RuledTable one, RuledTable other) {
        boolean same = one.columns().size() == other.columns().size();
        for (int i = 0; same && i < one.columns().size(); i++) {
            same = Math.abs(one.columns().get(i) - other.columns().get(i)) < SAME_COLUMN;
        }
        return same;
    }

    private void aligned(PageText page, Set<TextChunk> inColumns) {
        List<TextChunk> free = page.segments().stream()
                .filter(segment -> !cells.containsKey(segment)
                        && !inColumns.contains(segment)
                        && !PageSegmenter.isInColumn(page, segment, bodySize)
                        && !PageSegmenter.isLonePageNumber(page, segment))
                .toList();
        for (BorderlessTable table : BorderlessTable.of(free)) {
            tables++;
            table.cells(tables).forEach(cells::put);
        }
    }
}
