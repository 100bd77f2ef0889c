package nl.parliament.parser.internal.structure;

import org.jspecify.annotations.Nullable;

/** One rule of what a block is. Stateless. */
@FunctionalInterface
interface Labeller {
    /** The role; null when this rule does not apply. */
    @Nullable Role label(PlacedBlock block, Surroundings surroundings);

    /** The rule's name for explanations. */
    default String rule() {
        return getClass().getSimpleName();
    }
}
