package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Leaves out what was drawn before at the same place: some programs draw a line twice, a hair apart, to make it bold. One glyph on
 * its like is no evidence, since frames may lie over each other; a word is.
 */
final class Overprints {
    /** The same place, in font sizes. */
    private static final double HAIR = 0.1;

    private final Map<Row, NavigableMap<Double, Glyph>> drawn = new HashMap<>();

    private Overprints() {}

    /** These runs, in the order in which they were drawn, each of them once. */
    static List<List<Glyph>> once(List<List<Glyph>> runs) {
        Overprints page = new Overprints();
        List<List<Glyph>> once = new ArrayList<>();
        for (List<Glyph> run : runs) {
            if (run.size() == 1 || !run.stream().allMatch(page::has)) {
                run.forEach(page::add);
                once.add(run);
            }
        }
        return once;
    }

    private boolean has(Glyph glyph) {
        double hair = HAIR * glyph.size();
        long height = Math.round(glyph.y());
        for (long near = height - 1; near <= height + 1; near++) {
            NavigableMap<Double, Glyph> same = drawn.get(new Row(glyph.text(), near));
            if (same != null && same.subMap(glyph.x() - hair, false, glyph.x() + hair, false).values().stream()
                    .anyMatch(other -> Math.abs(other.y() - glyph.y()) < hair)) {
                return true;
            }
        }
        return false;
    }

    private void add(Glyph glyph) {
        drawn.computeIfAbsent(new Row(glyph.text(), Math.round(glyph.y())), key -> new TreeMap<>()).put(glyph.x(), glyph);
    }

    /** All places of a glyph on about one height. */
    private record Row(String text, long height) {}
}
