package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The thin horizontal lines of a page, strokes or flat rectangles; tells which glyphs are underlined. */
final class DrawnLines {
    /** No letter has so many lines; a drawing has, and is no evidence. */
    private static final int MOST = 2_000;
    private static final double THICKEST = 2.5;
    /** Where an underline is, in font sizes below the baseline, and how near its ends are to those of the words. */
    private static final double LOWEST = 0.3;
    private static final double END = 0.4;

    private final List<Line> path = new ArrayList<>();
    private final List<Line> painted = new ArrayList<>();
    private @Nullable Vector last;

    void clear() {
        path.clear();
        painted.clear();
        last = null;
    }

    void rectangle(Vector one, Vector other) {
        if (Math.abs(one.getY() - other.getY()) <= THICKEST) {
            keep(one, other);
        }
    }

    void point(Vector point, boolean drawsLine) {
        if (drawsLine && last != null && Math.abs(last.getY() - point.getY()) < 0.2) {
            keep(last, point);
        }
        last = point;
    }

    private void keep(Vector one, Vector other) {
        if (path.size() < MOST) {
            path.add(new Line(Math.min(one.getX(), other.getX()), Math.max(one.getX(), other.getX()), (one.getY() + other.getY()) / 2));
        }
    }

    /** What was drawn only bounds what comes. */
    void drop() {
        path.clear();
    }

    void paint() {
        if (painted.size() + path.size() <= MOST) {
            painted.addAll(path);
        }
        path.clear();
    }

    /** The glyphs, those with a line right under their words marked. */
    List<Glyph> underline(List<Glyph> glyphs, PDRectangle page) {
        TreeMap<Double, List<Integer>> byBaseline = new TreeMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            byBaseline.computeIfAbsent(glyphs.get(i).y(), y -> new ArrayList<>()).add(i);
        }
        List<Glyph> marked = new ArrayList<>(glyphs);
        for (Line line : painted) {
            double y = page.getUpperRightY() - line.y();
            Line onPage = new Line(line.left() - page.getLowerLeftX(), line.right() - page.getLowerLeftX(), y);
            for (Map.Entry<Double, List<Integer>> row : byBaseline.subMap(y - 6, y + 1).entrySet()) {
                underline(marked, row.getValue(), onPage);
            }
        }
        return List.copyOf(marked);
    }

    /** The line of a box or a table goes on beyond the words, that under words ends with them. */
    private static void underline(List<Glyph> glyphs, List<Integer> row, Line line) {
        List<Integer> above = row.stream().filter(i -> line.isUnder(glyphs.get(i))).toList();
        if (above.isEmpty()) {
            return;
        }
        double left = above.stream().mapToDouble(i -> glyphs.get(i).x()).min().orElse(0);
        double right = above.stream().mapToDouble(i -> glyphs.get(i).right()).max().orElse(0);
        double end = END * glyphs.get(above.get(0)).size();
        if (Math.abs(left - line.left()) < end && Math.abs(right - line.right()) < end) {
            above.forEach(i -> glyphs.set(i, glyphs.get(i).withLineUnder()));
        }
    }

    /**
     * A horizontal line.
     *
     * @param left where it begins
     * @param right where it ends
     * @param y its height
     */
    private record Line(double left, double right, double y) {
        boolean isUnder(Glyph glyph) {
            double below = y - glyph.y();
            double middle = glyph.x() + glyph.width() / 2;
            return below > -0.02 * glyph.size() && below < LOWEST * glyph.size() && middle > left && middle < right;
        }
    }
}
