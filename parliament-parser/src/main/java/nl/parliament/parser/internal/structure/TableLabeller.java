package nl.parliament.parser.internal.structure;

import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/** A cell of a table that holds data. */
final class TableLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, Surroundings surroundings) {
        Cell cell = block.hints().cell();
        return cell != null && surroundings.tables().holdsData(cell) ? Role.TABLE_CELL : null;
    }
}
