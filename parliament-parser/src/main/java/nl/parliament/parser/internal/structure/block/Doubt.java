package nl.parliament.parser.internal.structure.block;

import org.jspecify.annotations.Nullable;

/**
 * How near another reading of a block came.
 *
 * @param part the part of its document that the block was read as
 * @param otherwise the part on the best path in which the block has another; null when there is no such path
 * @param margin how much more the best path weighs than that one, from 0
 */
public record Doubt(String part, @Nullable String otherwise, int margin) {
    /** So much weight halves the doubt that is left. */
    private static final double HALVES = 6;
    /** A margin of this and more leaves no doubt. */
    private static final int NONE = 60;
    /** Right readings hardly ever have a smaller margin; {@code ./dev doubt} counts. */
    private static final int GRAVE = 6;

    /** No doubt: no path decides, the file itself says where the block stands. */
    public static Doubt none(String part) {
        return new Doubt(part, null, NONE);
    }

    /** Whether the other reading weighs nearly as much. */
    public boolean isGrave() {
        return margin < GRAVE;
    }

    /** How sure the reading is: 0.5 when another weighs as much, towards 1 with the margin. */
    public double confidence() {
        return margin >= NONE ? 1 : 1 - 0.5 * StrictMath.pow(0.5, margin / HALVES);
    }
}
