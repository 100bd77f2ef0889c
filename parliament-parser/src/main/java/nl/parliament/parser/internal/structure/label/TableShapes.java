package nl.parliament.parser.internal.structure.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Which tables of a document hold data; looked up once, since a table may have thousands of cells. */
public final class TableShapes {
    private final Map<Integer, Shape> shapes = new HashMap<>();

    TableShapes(List<PlacedBlock> blocks, Zones zones) {
        for (int i = 0; i < blocks.size(); i++) {
            Cell cell = blocks.get(i).hints().cell();
            boolean outside = cell != null
                    && (zones.part(i).isLetterhead() || zones.part(i).isSignature());
            for (; cell != null; cell = cell.outer()) {
                shapes.merge(cell.table(), Shape.of(cell, outside), Shape::with);
            }
        }
    }

    /** The blocks, those of a table that stands in a table of data as parts of the cell around it. */
    List<PlacedBlock> inOuterCells(List<PlacedBlock> blocks) {
        return blocks.stream().map(this::inOuterCell).toList();
    }

    private PlacedBlock inOuterCell(PlacedBlock block) {
        Cell own = block.hints().cell();
        Cell outermost = own;
        for (Cell cell = own; cell != null; cell = cell.outer()) {
            outermost = holdsData(cell) ? cell : outermost;
        }
        return outermost == own ? block : block.in(outermost);
    }

    /**
     * With lines or at least two rows, and two columns; a table that also holds letterhead or signature only sets the
     * page.
     */
    boolean holdsData(Cell cell) {
        Shape shape = shapes.get(cell.table());
        return shape != null
                && !shape.outside
                && shape.lastColumn > shape.firstColumn
                && (shape.lastRow > shape.firstRow || cell.bordered());
    }

    /**
     * The extent of a table.
     *
     * @param firstRow with text
     * @param lastRow with text
     * @param firstColumn with text
     * @param lastColumn with text
     * @param outside whether a part of it stands outside the body
     */
    private record Shape(int firstRow, int lastRow, int firstColumn, int lastColumn, boolean outside) {
        static Shape of(Cell cell, boolean outside) {
            return new Shape(cell.row(), cell.row(), cell.column(), cell.column(), outside);
        }

        Shape with(Shape other) {
            return new Shape(
                    Math.min(firstRow, other.firstRow),
                    Math.max(lastRow, other.lastRow),
                    Math.min(firstColumn, other.firstColumn),
                    Math.max(lastColumn, other.lastColumn),
                    outside || other.outside);
        }
    }
}
