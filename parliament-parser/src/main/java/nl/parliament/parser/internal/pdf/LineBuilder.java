package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs of a page to segments, from top to bottom and left to right. Raised glyphs go to the line they stand over. */
final class LineBuilder {
    /** A gap wider than this many times the font size is a tab, not a blank. */
    private static final double TAB = 1.25;

    private LineBuilder() {}

    static List<Segment> segments(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (List<Glyph> baseline : baselines(glyphs)) {
            segments.addAll(split(baseline));
        }
        return joinRaised(segments);
    }

    private static List<List<Glyph>> baselines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> lines = new ArrayList<>();
        double y = Double.NaN;
        for (Glyph glyph : sorted) {
            if (lines.isEmpty() || Math.abs(glyph.y() - y) > 0.12 * glyph.size()) {
                lines.add(new ArrayList<>());
                y = glyph.y();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        return lines;
    }

    private static List<Segment> split(List<Glyph> baseline) {
        baseline.sort(Comparator.comparingDouble(Glyph::x));
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : baseline) {
            if (!current.isEmpty() && isApart(current.get(current.size() - 1), glyph)) {
                segments.add(new Segment(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        segments.add(new Segment(current));
        return segments;
    }

    /** The side column stands only 3 to 12 points from the text, but in a smaller font. */
    private static boolean isApart(Glyph left, Glyph right) {
        double gap = right.x() - left.right();
        double size = Math.max(left.size(), right.size());
        boolean otherSize = Math.min(left.size(), right.size()) < 0.85 * size;
        return gap > TAB * size || otherSize && gap > 0.28 * size;
    }

    private static List<Segment> joinRaised(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments);
        for (Segment small : segments) {
            for (int i = 0; i < joined.size(); i++) {
                if (joined.get(i) != small && small.isRaisedOver(joined.get(i))) {
                    joined.set(i, joined.get(i).with(small));
                    joined.remove(small);
                    break;
                }
            }
        }
        joined.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
        return joined;
    }
}
