package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** One rule of what a block is. Stateless. */
@FunctionalInterface
public interface Labeller {
    /** The role; null when this rule does not apply. */
    @Nullable Role label(PlacedBlock block, LabelContext surroundings);

    /** The rule's name for explanations. */
    default String rule() {
        return getClass().getSimpleName();
    }
}
