package nl.parliament.parser.internal.odt.list;

import org.jspecify.annotations.Nullable;

/** Where the count of a list stands. */
public final class ListCounter {
    private final int[] counts = new int[ListStyle.LEVELS];
    /** How many levels have been counted since the last item of a higher one. */
    private int counted;

    /** Counts an item: from its own number, from the first of its level, or one on; deeper levels begin again. */
    void count(int level, @Nullable Integer start, int first) {
        int at = Math.min(level, ListStyle.LEVELS - 1);
        boolean goesOn = at < counted && counts[at] != Integer.MIN_VALUE;
        for (int between = counted; between < at; between++) {
            counts[between] = Integer.MIN_VALUE;
        }
        counts[at] = start != null ? start : goesOn ? counts[at] + 1 : first;
        counted = at + 1;
    }

    /** The count at a level; the first number of a level that no item has counted yet. */
    int at(int level, int first) {
        return level < counted && counts[level] != Integer.MIN_VALUE ? counts[level] : first;
    }
}
