package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** A block with a list label is an item. */
public final class ListItemLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        return block.label() == null ? null : Role.LIST_ITEM;
    }
}
