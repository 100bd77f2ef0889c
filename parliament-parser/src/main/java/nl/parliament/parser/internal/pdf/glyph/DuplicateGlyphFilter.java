package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leaves out glyphs that were drawn before at the same place. Some programs draw a line twice, a hair apart, to make it
 * bold. One equal glyph is no evidence, since frames may overlap; a whole word is.
 */
public final class DuplicateGlyphFilter {
    /** The same place, in font sizes. */
    private static final double HAIR = 0.1;

    private final Map<Long, Height> drawn = new HashMap<>();

    private DuplicateGlyphFilter() {}

    /** These runs, in the order in which they were drawn, each of them once. */
    public static List<List<Glyph>> once(List<List<Glyph>> runs) {
        DuplicateGlyphFilter page = new DuplicateGlyphFilter();
        List<List<Glyph>> once = new ArrayList<>();
        for (List<Glyph> run : runs) {
            if (run.size() == 1 || !page.hasAll(run)) {
                page.addAll(run);
                once.add(run);
            }
        }
        return once;
    }

    private boolean hasAll(List<Glyph> run) {
        for (Glyph glyph : run) {
            if (!has(glyph)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Glyph glyph) {
        long height = Math.round(glyph.y());
        for (long near = height - 1; near <= height + 1; near++) {
            Height same = drawn.get(near);
            if (same != null && same.has(glyph)) {
                return true;
            }
        }
        return false;
    }

    private void addAll(List<Glyph> run) {
        long before = Long.MIN_VALUE;
        Height height = null;
        for (Glyph glyph : run) {
            long at = Math.round(glyph.y());
            if (height == null || at != before) {
                height = drawn.computeIfAbsent(at, key -> new Height());
                before = at;
            }
            height.add(glyph);
        }
    }

    /** What was drawn on about one height: most lines are drawn from left to right, and never looked up. */
    private static final class Height {
        private final List<Glyph> unsorted = new ArrayList<>();
        private final Map<String, TreeMap<Double, Glyph>> byText = new HashMap<>();
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;

        void add(Glyph glyph) {
            unsorted.add(glyph);
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.x());
        }

        boolean has(Glyph glyph) {
            double hair = HAIR * glyph.size();
            if (glyph.x() + hair < left || glyph.x() - hair > right) {
                return false;
            }
            unsorted.forEach(one ->
                    byText.computeIfAbsent(one.text(), text -> new TreeMap<>()).put(one.x(), one));
            unsorted.clear();
            TreeMap<Double, Glyph> same = byText.get(glyph.text());
            return same != null
                    && same.subMap(glyph.x() - hair, false, glyph.x() + hair, false).values().stream()
                            .anyMatch(other -> Math.abs(other.y() - glyph.y()) < hair);
        }
    }
}
