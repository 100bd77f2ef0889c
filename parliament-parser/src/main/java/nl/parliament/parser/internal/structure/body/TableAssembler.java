package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Blocks of one table to rows and cells. */
public final class TableAssembler {
    private TableAssembler() {}

    static Table fold(List<PlacedBlock> blocks) {
        Map<Integer, Map<Integer, List<PlacedBlock>>> grid = new TreeMap<>();
        for (PlacedBlock block : blocks) {
            Cell cell = block.hints().cell();
            if (cell != null) {
                grid.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(block);
            }
        }
        List<TableRow> rows = grid.values().stream()
                .map(row -> new TableRow(
                        row.values().stream().map(TableAssembler::cell).toList()))
                .toList();
        Span span = blocks.get(0).span().union(blocks.get(blocks.size() - 1).span());
        return new Table(rows, span, blocks.get(0).hints().page());
    }

    /** The paragraphs of a cell stand one after the other in the canonical text, parted by a line feed. */
    private static TableCell cell(List<PlacedBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (PlacedBlock block : blocks) {
            text.append(text.length() == 0 ? "" : "\n").append(text.length() == 0 ? block.printed() : block.shown());
        }
        Cell cell = blocks.get(0).hints().cell();
        Span span = blocks.get(0).span().union(blocks.get(blocks.size() - 1).span());
        boolean header = cell != null && cell.header();
        return new TableCell(
                text.toString(), span, header, cell == null ? 1 : cell.columns(), cell == null ? 1 : cell.rows());
    }
}
