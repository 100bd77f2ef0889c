package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.EmptyCells;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Builds the rows and cells of a table from its blocks, empty cells included. */
final class TableAssembler {
    private final Map<Place, List<PlacedBlock>> texts = new LinkedHashMap<>();
    private final Map<Place, Cell> cells = new LinkedHashMap<>();
    private int end;

    private TableAssembler() {}

    static Table fold(List<PlacedBlock> blocks, EmptyCells empty) {
        Span span =
                blocks.get(0).shownSpan().union(blocks.get(blocks.size() - 1).span());
        TableAssembler assembler = new TableAssembler();
        assembler.end = span.start();
        blocks.forEach(assembler::add);
        assembler.addEmpty(empty);
        return new Table(assembler.rows(), span, blocks.get(0).hints().page());
    }

    private void add(PlacedBlock block) {
        Cell cell = block.hints().cell();
        if (cell != null) {
            Place place = Place.of(cell);
            texts.computeIfAbsent(place, key -> new ArrayList<>()).add(block);
            cells.putIfAbsent(place, cell);
        }
    }

    private void addEmpty(EmptyCells empty) {
        List<Cell> filled = List.copyOf(cells.values());
        int first = filled.stream().mapToInt(Cell::row).min().orElse(0);
        int last = filled.stream().mapToInt(Cell::row).max().orElse(0);
        int table = filled.isEmpty() ? -1 : filled.get(0).table();
        empty.around(table, first, last).forEach(cell -> cells.putIfAbsent(Place.of(cell), cell));
    }

    private List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        for (List<TableGrid.Slot> row : TableGrid.of(List.copyOf(cells.values()))) {
            rows.add(new TableRow(row.stream().map(this::cell).toList()));
        }
        return rows;
    }

    /** The paragraphs of a cell stand one after the other in the canonical text, parted by a line feed. */
    private TableCell cell(TableGrid.Slot slot) {
        Cell cell = slot.cell();
        List<PlacedBlock> blocks = cell == null ? List.of() : texts.getOrDefault(Place.of(cell), List.of());
        boolean header = cell != null && cell.header();
        if (blocks.isEmpty()) {
            return new TableCell("", Span.at(end), header, slot.columns(), slot.rows());
        }
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(text.length() == 0 ? "" : "\n").append(block.shown()));
        Span span =
                blocks.get(0).shownSpan().union(blocks.get(blocks.size() - 1).span());
        end = span.end();
        return new TableCell(text.toString(), span, header, slot.columns(), slot.rows());
    }

    /**
     * Where a cell stands.
     *
     * @param row within the table
     * @param column within the table
     */
    private record Place(int row, int column) {
        static Place of(Cell cell) {
            return new Place(cell.row(), cell.column());
        }
    }
}
