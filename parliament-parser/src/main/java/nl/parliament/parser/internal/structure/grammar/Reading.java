package nl.parliament.parser.internal.structure.grammar;

import nl.parliament.parser.internal.structure.block.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * The part that a line was read as, and how near another reading came.
 *
 * @param part the part on the best path
 * @param runnerUp the part on the best path in which this line has another part; null when there is no such path
 * @param margin how much more the best path weighs than that one, from 0
 */
public record Reading(Part part, @Nullable Part runnerUp, int margin) {
    /** The same, for the stages after this one. */
    public Doubt doubt() {
        return runnerUp == null ? Doubt.none(part.code()) : new Doubt(part.code(), runnerUp.code(), margin);
    }
}
