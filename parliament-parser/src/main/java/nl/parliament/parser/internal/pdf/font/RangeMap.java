package nl.parliament.parser.internal.pdf.font;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What ranges of numbers stand for. A later range hides the earlier ones where it covers them. */
final class RangeMap<T> {
    /** By the first number of each; no two have a number in common. */
    private final TreeMap<Long, Part<T>> parts = new TreeMap<>();

    private int added;

    /** Adds the numbers from one to another, both included. */
    void put(long first, long last, T value) {
        added++;
        Map.Entry<Long, Part<T>> before = parts.lowerEntry(first);
        if (before != null && before.getValue().last >= first) {
            parts.put(before.getKey(), new Part<>(first - 1, before.getValue().value));
            keepRest(last, before.getValue());
        }
        Map.Entry<Long, Part<T>> within = parts.ceilingEntry(first);
        while (within != null && within.getKey() <= last) {
            parts.remove(within.getKey());
            keepRest(last, within.getValue());
            within = parts.ceilingEntry(first);
        }
        parts.put(first, new Part<>(last, value));
    }

    private void keepRest(long last, Part<T> part) {
        if (part.last > last) {
            parts.put(last + 1, part);
        }
    }

    /** How many ranges were added. */
    int size() {
        return added;
    }

    /** What a number stands for; null when no range covers it. */
    @Nullable T get(long number) {
        Map.Entry<Long, Part<T>> part = parts.floorEntry(number);
        return part == null || part.getValue().last < number ? null : part.getValue().value;
    }

    /** The last number of a range, and what all of it stands for. */
    private record Part<T>(long last, T value) {}
}
