package nl.parliament.parser.internal.structure;

import org.jspecify.annotations.Nullable;

/** A block with a list label is an item. */
final class ListItemLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, Surroundings surroundings) {
        return block.label() == null ? null : Role.LIST_ITEM;
    }
}
