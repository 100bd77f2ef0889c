package nl.parliament.parser.internal.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.glyph.DuplicateGlyphFilter;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.rule.VerticalRules;

/**
 * Builds text chunks from the glyphs of a page, from top to bottom and left to right. Raised glyphs go to the line they
 * stand over.
 */
public final class LineBuilder {
    /** A gap wider than this many times the font size is a tab, not a blank. */
    private static final double TAB = 1.25;
    /** The blanks of a line stretched to the margin are narrower than this many times the font size. */
    private static final double WIDEST_BLANK = 4;
    /** A gap wider than this share of the font size ends a run. */
    private static final double WORD = 0.35;
    /** A line between cells, or a change of cell, is looked for in gaps wider than this share of the font size. */
    private static final double CELL = 0.15;
    /** Baselines that differ by no more than this share of the font size are one. */
    private static final double SAME_LINE = 0.12;
    /** Neighbours may overlap by this share of the font size: slanted letters, kerning. */
    private static final double OVERLAP = 0.5;

    private LineBuilder() {}

    /** No paper has so many frames over each other; what lies still deeper is a heap. */
    private static final int MOST_LAYERS = 20;

    /** From glyphs in the order in which they were drawn. */
    public static List<TextChunk> segments(List<Glyph> glyphs, Rules rules) {
        return lines(glyphs, rules).stream().map(TextChunk::of).toList();
    }

    private static List<GlyphLine> lines(List<Glyph> glyphs, Rules rules) {
        VerticalRules uprights = new VerticalRules(rules.upright());
        List<GlyphLine> lines = new ArrayList<>();
        List<Double> overlaps = new ArrayList<>();
        for (List<List<Glyph>> baseline : baselines(DuplicateGlyphFilter.once(runs(glyphs)))) {
            List<List<Glyph>> layers = layers(baseline);
            layers.forEach(layer -> lines.addAll(split(layer, uprights)));
            if (layers.size() > 1) {
                overlaps.add(baseline.get(0).get(0).y());
            }
        }
        List<GlyphLine> joined = ScriptMerger.join(lines, TAB);
        return overlaps.isEmpty()
                ? joined
                : drawnOrder(joined, glyphs, overlaps.get(0), overlaps.get(overlaps.size() - 1));
    }

    /** Where frames lie over each other, the order of drawing tells them apart: a program draws one after the other. */
    private static List<GlyphLine> drawnOrder(List<GlyphLine> lines, List<Glyph> glyphs, double top, double bottom) {
        Map<Glyph, Integer> order = new IdentityHashMap<>();
        glyphs.forEach(glyph -> order.put(glyph, order.size()));
        List<GlyphLine> above = new ArrayList<>();
        List<GlyphLine> within = new ArrayList<>();
        List<GlyphLine> below = new ArrayList<>();
        for (GlyphLine line : lines) {
            double y = line.baseline();
            (y < top - 1 ? above : y > bottom + 1 ? below : within).add(line);
        }
        within.sort(Comparator.comparingInt(line -> order.get(line.glyphs().get(0))));
        above.addAll(within);
        above.addAll(below);
        return above;
    }

    /** As many of the first glyphs as make so many runs; all of them when they make no more. */
    public static List<Glyph> within(List<Glyph> glyphs, long runs) {
        Glyph before = null;
        long begun = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isBlank()) {
                begun += before == null || beginsRun(before, glyph) ? 1 : 0;
                before = glyph;
            }
            if (begun > runs) {
                return glyphs.subList(0, i);
            }
        }
        return glyphs;
    }

    private static boolean beginsRun(Glyph before, Glyph glyph) {
        Glyph smaller = before.size() < glyph.size() ? before : glyph;
        double drop = Math.abs(glyph.y() - before.y());
        return drop > SAME_LINE * smaller.size() || Math.abs(glyph.x() - before.right()) > WORD * glyph.size();
    }

    /** What was drawn in one go, from left to right on one baseline. */
    private static List<List<Glyph>> runs(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (before == null || beginsRun(before, glyph)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(glyph);
                before = glyph;
            }
        }
        return runs;
    }

    private static List<List<List<Glyph>>> baselines(List<List<Glyph>> runs) {
        List<List<Glyph>> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(run -> run.get(0).y()));
        List<List<List<Glyph>>> lines = new ArrayList<>();
        double y = Double.NaN;
        for (List<Glyph> run : sorted) {
            if (lines.isEmpty() || !isSameLine(run.get(0), y)) {
                lines.add(new ArrayList<>());
                y = run.get(0).y();
            }
            lines.get(lines.size() - 1).add(run);
        }
        return lines;
    }

    private static boolean isSameLine(Glyph glyph, double y) {
        return Math.abs(glyph.y() - y) <= SAME_LINE * glyph.size();
    }

    /** Frames that lie over each other on the paper: what would be drawn over a run belongs to another layer. */
    private static List<List<Glyph>> layers(List<List<Glyph>> baseline) {
        baseline.sort(Comparator.comparingDouble(run -> run.get(0).x()));
        List<List<Glyph>> layers = new ArrayList<>();
        for (List<Glyph> run : baseline) {
            layers.stream()
                    .filter(layer -> layer.get(layer.size() - 1).right()
                            < run.get(0).x() + OVERLAP * run.get(0).size())
                    .findFirst()
                    .ifPresentOrElse(layer -> layer.addAll(run), () -> addLayer(layers, run));
        }
        return layers;
    }

    private static void addLayer(List<List<Glyph>> layers, List<Glyph> run) {
        if (layers.size() < MOST_LAYERS) {
            layers.add(new ArrayList<>(run));
        } else {
            layers.get(MOST_LAYERS - 1).addAll(run);
        }
    }

    private static List<GlyphLine> split(List<Glyph> baseline, VerticalRules uprights) {
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        double tab = isJustified(baseline) ? WIDEST_BLANK : TAB;
        for (Glyph glyph : baseline) {
            if (!current.isEmpty() && isApart(current.get(current.size() - 1), glyph, tab, uprights)) {
                lines.add(new GlyphLine(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        lines.add(new GlyphLine(current));
        return lines;
    }

    /** A line with the same wide white between all words was stretched to the margin. */
    private static boolean isJustified(List<Glyph> baseline) {
        double narrowest = Double.MAX_VALUE;
        double widest = 0;
        int gaps = 0;
        for (int i = 1; i < baseline.size(); i++) {
            double gap = (baseline.get(i).x() - baseline.get(i - 1).right())
                    / baseline.get(i).size();
            if (gap > WORD) {
                narrowest = Math.min(narrowest, gap);
                widest = Math.max(widest, gap);
                gaps++;
            }
        }
        return gaps >= 3
                && widest > TAB
                && widest < WIDEST_BLANK
                && widest < 1.2 * narrowest
                && baseline.size() > 8 * gaps;
    }

    /** The side column stands only 3 to 12 points from the text, but in a smaller font. */
    private static boolean isApart(Glyph left, Glyph right, double tab, VerticalRules uprights) {
        double gap = right.x() - left.right();
        double size = Math.max(left.size(), right.size());
        boolean otherSize = Math.min(left.size(), right.size()) < 0.85 * size;
        return gap > tab * size
                || (otherSize && gap > 0.28 * size)
                || (gap > CELL * size
                        && (isInOtherCell(left, right)
                                || uprights.isBetween(
                                        left.right() - 0.5, right.x() + 0.5, left.y() - 0.3 * left.size())));
    }

    private static boolean isInOtherCell(Glyph left, Glyph right) {
        Cell one = left.tag() == null ? null : left.tag().cell();
        Cell other = right.tag() == null ? null : right.tag().cell();
        return one != null && other != null && !one.equals(other);
    }
}
