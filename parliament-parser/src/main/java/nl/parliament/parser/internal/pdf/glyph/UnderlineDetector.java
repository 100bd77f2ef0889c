package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.rule.Rules;

/** Finds the glyphs that are underlined. PDF has no such property, only lines that are drawn under text. */
public final class UnderlineDetector {
    /**
     * Where an underline is, in font sizes above and below the baseline, and how near its ends are to those of the
     * text.
     */
    private static final double HIGHEST = 0.02;

    private static final double LOWEST = 0.3;
    private static final double END = 0.4;

    /** Where a line may be from the baseline of text in any size, in points. */
    private static final double ABOVE = 1;

    private static final double BELOW = 6;
    /** No text has so many lines near it; a drawing has. */
    private static final int MOST = 200;

    private UnderlineDetector() {}

    /** The glyphs, those with a line right under them marked. */
    public static List<Glyph> mark(List<Glyph> glyphs, Rules rules) {
        if (rules.level().isEmpty()) {
            return List.copyOf(glyphs);
        }
        List<Rule> lines = rules.level().stream()
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        double[] heights = lines.stream().mapToDouble(Rule::at).toArray();
        Map<Double, List<Integer>> byBaseline = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            double baseline = glyphs.get(i).y();
            int near = firstFrom(heights, baseline - ABOVE);
            if (near < heights.length && heights[near] <= baseline + BELOW) {
                byBaseline.computeIfAbsent(baseline, y -> new ArrayList<>()).add(i);
            }
        }
        List<Glyph> marked = new ArrayList<>(glyphs);
        byBaseline.forEach((baseline, words) -> {
            double size =
                    words.stream().mapToDouble(i -> glyphs.get(i).size()).max().orElse(0);
            int from = firstFrom(heights, baseline - Math.min(ABOVE, HIGHEST * size));
            int end = firstFrom(heights, baseline + Math.min(BELOW, LOWEST * size));
            lines.subList(from, Math.min(end, from + MOST)).forEach(line -> mark(marked, words, line));
        });
        return List.copyOf(marked);
    }

    /** The first of these heights, from the least to the greatest, that is no less. */
    private static int firstFrom(double[] heights, double least) {
        int at = Arrays.binarySearch(heights, least);
        while (at > 0 && heights[at - 1] == least) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    /** The line of a box or a table goes on beyond the text; an underline ends with it. */
    private static void mark(List<Glyph> glyphs, List<Integer> row, Rule rule) {
        List<Integer> above =
                row.stream().filter(i -> isUnder(rule, glyphs.get(i))).toList();
        if (above.isEmpty()) {
            return;
        }
        double left = above.stream().mapToDouble(i -> glyphs.get(i).x()).min().orElse(0);
        double right =
                above.stream().mapToDouble(i -> glyphs.get(i).right()).max().orElse(0);
        double end = END * glyphs.get(above.get(0)).size();
        if (Math.abs(left - rule.from()) < end && Math.abs(right - rule.to()) < end) {
            above.forEach(i -> glyphs.set(i, glyphs.get(i).withLineUnder()));
        }
    }

    private static boolean isUnder(Rule rule, Glyph glyph) {
        double below = rule.at() - glyph.y();
        return below > -HIGHEST * glyph.size()
                && below < LOWEST * glyph.size()
                && rule.reaches(glyph.x() + glyph.width() / 2, 0);
    }
}
