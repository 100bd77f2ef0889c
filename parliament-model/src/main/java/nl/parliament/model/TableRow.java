package nl.parliament.model;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a table.
 *
 * @param cells the cells from left to right; a cell that spans stands once
 */
public record TableRow(List<TableCell> cells) implements Serializable {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
