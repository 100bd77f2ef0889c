package nl.parliament.parser.internal.structure;

import java.util.function.Predicate;
import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/** A cell of a table that holds data: with lines, or with at least two rows and two columns. */
final class TableLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, Surroundings surroundings) {
        Cell cell = block.hints().cell();
        if (cell == null) {
            return null;
        }
        boolean rows = hasOther(surroundings, cell, other -> other.row() != cell.row());
        boolean columns = hasOther(surroundings, cell, other -> other.column() != cell.column());
        return columns && (rows || cell.bordered()) ? Role.TABLE_CELL : null;
    }

    private static boolean hasOther(Surroundings surroundings, Cell cell, Predicate<Cell> differs) {
        return surroundings.blocks().stream()
                .map(block -> block.hints().cell())
                .anyMatch(other -> other != null && other.table() == cell.table() && differs.test(other));
    }
}
