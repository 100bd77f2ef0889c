package nl.parliament.parser.internal.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.parser.internal.pdf.line.TextLine;

/**
 * The measures of the text column, over all pages.
 *
 * @param size font size of most glyphs
 * @param pitch usual distance of baselines
 * @param left left edge
 * @param right right edge of the longest lines
 * @param bottom baseline of the lowest line of all pages
 */
public record BodyMetrics(double size, double pitch, double left, double right, double bottom) {
    /** Baselines further apart than this many times the font size part paragraphs, also in a letter of short ones. */
    private static final double WIDEST_PITCH = 1.75;
    /** Glyphs on a line of prose. */
    private static final int PROSE = 40;

    /** The size of most text that runs over the page; cells of a table in an annex may hold more letters. */
    public static double commonSize(List<PageText> pages) {
        return commonSize(pages, PROSE, commonSize(pages, 0, 9));
    }

    private static double commonSize(List<PageText> pages, int fewestGlyphs, double otherwise) {
        Map<Double, Integer> glyphs = new TreeMap<>();
        pages.forEach(page -> page.segments().stream()
                .filter(segment -> segment.length() >= fewestGlyphs)
                .forEach(segment -> glyphs.merge(rounded(segment.size()), segment.length(), Integer::sum)));
        return mostFrequent(glyphs, otherwise);
    }

    public static BodyMetrics of(List<PageLayout> pages, double size) {
        Map<Double, Integer> pitches = new TreeMap<>();
        Map<Double, Integer> lefts = new TreeMap<>();
        List<Double> rights = new ArrayList<>();
        double bottom = 0;
        for (PageLayout page : pages) {
            List<TextLine> rows =
                    page.body().stream().filter(row -> isBody(row, size)).toList();
            for (int i = 0; i < rows.size(); i++) {
                lefts.merge((double) Math.round(rows.get(i).left()), 1, Integer::sum);
                rights.add(rows.get(i).right());
                bottom = Math.max(bottom, rows.get(i).baseline());
                double drop =
                        i == 0 ? 0 : rows.get(i).baseline() - rows.get(i - 1).baseline();
                if (drop > 0 && drop < WIDEST_PITCH * size) {
                    pitches.merge(rounded(drop), 1, Integer::sum);
                }
            }
        }
        Collections.sort(rights);
        double right = rights.isEmpty() ? 455 : rights.get((int) (0.98 * (rights.size() - 1)));
        return new BodyMetrics(size, mostFrequent(pitches, 1.3 * size), mostFrequent(lefts, 78), right, bottom);
    }

    private static boolean isBody(TextLine row, double size) {
        return Math.abs(row.size() - size) < 0.08 * size && row.segments().size() < 3;
    }

    private static double rounded(double points) {
        return Math.round(points * 4) / 4.0;
    }

    private static double mostFrequent(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
