package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** A cell of a table that holds data. */
public final class TableLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        Cell cell = block.hints().cell();
        return cell != null && surroundings.tables().holdsData(cell) ? Role.TABLE_CELL : null;
    }
}
