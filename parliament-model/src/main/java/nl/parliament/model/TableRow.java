package nl.parliament.model;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a table. Immutable and safe for use by many threads.
 *
 * @param cells from left to right; a cell that spans several columns stands once
 */
public record TableRow(List<TableCell> cells) implements Serializable {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
