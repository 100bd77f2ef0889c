package nl.parliament.export.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.parliament.model.Span;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;

/**
 * The rows of tables in exports of earlier versions, which left empty cells out: a cell ends at the last row, and a
 * row that is too short gets an empty cell. Rows that form a rectangle stay as they are.
 */
final class TableShape {
    private TableShape() {}

    static List<TableRow> rectangle(List<TableRow> rows) {
        int[] widths = new int[rows.size() + 1];
        List<List<TableCell>> shaped = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = new ArrayList<>();
            for (TableCell cell : rows.get(row).cells()) {
                TableCell kept = endedAt(rows.size() - row, cell);
                widths[row] += kept.columns();
                widths[row + kept.rows()] -= kept.columns();
                cells.add(kept);
            }
            shaped.add(cells);
        }
        Arrays.parallelPrefix(widths, Integer::sum);
        int widest = Arrays.stream(widths, 0, rows.size()).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            if (widths[row] < widest) {
                shaped.get(row).add(empty(shaped.get(row), widest - widths[row]));
            }
        }
        return shaped.stream().map(TableRow::new).toList();
    }

    private static TableCell endedAt(int rowsLeft, TableCell cell) {
        boolean fits = cell.rows() <= rowsLeft;
        return fits ? cell : new TableCell(cell.text(), cell.span(), cell.header(), cell.columns(), rowsLeft);
    }

    private static TableCell empty(List<TableCell> row, int columns) {
        int at = row.isEmpty() ? 0 : row.get(row.size() - 1).span().end();
        return new TableCell("", Span.at(at), false, columns, 1);
    }
}
