package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which glyphs are underlined: PDF has no such property, only lines that are drawn under words. */
final class Underlines {
    /** Where an underline is, in font sizes below the baseline, and how near its ends are to those of the words. */
    private static final double LOWEST = 0.3;
    private static final double END = 0.4;

    /** Words that are looked at for a line begin so far above it, and below it, in points. */
    private static final double ABOVE = 6;
    private static final double BELOW = 1;

    private Underlines() {}

    /** The glyphs, those with a line right under their words marked. */
    static List<Glyph> mark(List<Glyph> glyphs, Rules rules) {
        if (rules.level().isEmpty()) {
            return List.copyOf(glyphs);
        }
        double[] heights = rules.level().stream().mapToDouble(Rule::at).sorted().toArray();
        TreeMap<Double, List<Integer>> byBaseline = new TreeMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (isAboveOne(heights, glyphs.get(i).y())) {
                byBaseline.computeIfAbsent(glyphs.get(i).y(), y -> new ArrayList<>()).add(i);
            }
        }
        List<Glyph> marked = new ArrayList<>(glyphs);
        for (Rule rule : rules.level()) {
            for (Map.Entry<Double, List<Integer>> row : byBaseline.subMap(rule.at() - ABOVE, rule.at() + BELOW).entrySet()) {
                mark(marked, row.getValue(), rule);
            }
        }
        return List.copyOf(marked);
    }

    /** Whether any of these heights, from the least to the greatest, is one to look for words at this baseline. */
    private static boolean isAboveOne(double[] heights, double baseline) {
        int at = Arrays.binarySearch(heights, baseline - BELOW);
        int next = at < 0 ? -at - 1 : at;
        return next < heights.length && heights[next] <= baseline + ABOVE;
    }

    /** The line of a box or a table goes on beyond the words, that under words ends with them. */
    private static void mark(List<Glyph> glyphs, List<Integer> row, Rule rule) {
        List<Integer> above = row.stream().filter(i -> isUnder(rule, glyphs.get(i))).toList();
        if (above.isEmpty()) {
            return;
        }
        double left = above.stream().mapToDouble(i -> glyphs.get(i).x()).min().orElse(0);
        double right = above.stream().mapToDouble(i -> glyphs.get(i).right()).max().orElse(0);
        double end = END * glyphs.get(above.get(0)).size();
        if (Math.abs(left - rule.from()) < end && Math.abs(right - rule.to()) < end) {
            above.forEach(i -> glyphs.set(i, glyphs.get(i).withLineUnder()));
        }
    }

    private static boolean isUnder(Rule rule, Glyph glyph) {
        double below = rule.at() - glyph.y();
        return below > -0.02 * glyph.size()
                && below < LOWEST * glyph.size()
                && rule.reaches(glyph.x() + glyph.width() / 2, 0);
    }
}
