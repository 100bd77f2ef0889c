package nl.parliament.parser.internal.pdf.rule;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Collects the thin level and upright lines of a page: strokes, edges of stroked rectangles, flat filled rectangles.
 */
public final class RuleCollector {
    /** No letter has so many lines; a drawing has, and is no evidence. */
    private static final int MOST = 2_000;

    private static final double THICKEST = 2.5;
    private static final double STRAIGHT = 0.2;
    /** Shorter ones are the ends of thick lines. */
    private static final double SHORTEST = 3;

    private final List<Edge> path = new ArrayList<>();
    private final List<Edge> painted = new ArrayList<>();
    private @Nullable Vector last;

    public void clear() {
        path.clear();
        painted.clear();
        last = null;
    }

    /** A thin one is a line; the edges of a wide one are seen only when stroked. */
    public void rectangle(Vector one, Vector other) {
        boolean flat = Math.abs(one.getY() - other.getY()) <= THICKEST;
        boolean narrow = Math.abs(one.getX() - other.getX()) <= THICKEST;
        if (flat || narrow) {
            keep(new Edge(one, other, false));
            return;
        }
        Vector third = new Vector(one.getX(), other.getY());
        Vector fourth = new Vector(other.getX(), one.getY());
        List.of(
                        new Edge(one, third, true),
                        new Edge(third, other, true),
                        new Edge(other, fourth, true),
                        new Edge(fourth, one, true))
                .forEach(this::keep);
    }

    public void point(Vector point, boolean drawsLine) {
        if (drawsLine && last != null) {
            keep(new Edge(last, point, false));
        }
        last = point;
    }

    private void keep(Edge edge) {
        if (path.size() < MOST && (edge.isLevel() || edge.isUpright())) {
            path.add(edge);
        }
    }

    /** What was drawn only bounds what comes. */
    public void drop() {
        path.clear();
    }

    public void fill() {
        path.removeIf(Edge::onlyStroked);
        stroke();
    }

    public void stroke() {
        if (painted.size() + path.size() <= MOST) {
            painted.addAll(path);
        }
        path.clear();
    }

    /** The lines on this page, from its top left corner. */
    public Rules rules(PDRectangle page) {
        double left = page.getLowerLeftX();
        double top = page.getUpperRightY();
        List<Rule> level = painted.stream()
                .filter(Edge::isLevel)
                .map(edge -> edge.level(left, top))
                .toList();
        List<Rule> upright = painted.stream()
                .filter(edge -> !edge.isLevel())
                .map(edge -> edge.upright(left, top))
                .toList();
        return new Rules(level, upright);
    }

    /**
     * A piece of a path, in the units of the page.
     *
     * @param one an end
     * @param other the other end; for a thin rectangle the opposite corner
     * @param onlyStroked whether filling leaves it unseen
     */
    private record Edge(Vector one, Vector other, boolean onlyStroked) {
        boolean isLevel() {
            return height() <= (width() > 2 * THICKEST ? THICKEST : STRAIGHT) && width() > Math.max(height(), SHORTEST);
        }

        boolean isUpright() {
            return width() <= (height() > 2 * THICKEST ? THICKEST : STRAIGHT) && height() > Math.max(width(), SHORTEST);
        }

        private double width() {
            return Math.abs(one.getX() - other.getX());
        }

        private double height() {
            return Math.abs(one.getY() - other.getY());
        }

        Rule level(double left, double top) {
            return new Rule(
                    Math.min(one.getX(), other.getX()) - left,
                    Math.max(one.getX(), other.getX()) - left,
                    top - (one.getY() + other.getY()) / 2);
        }

        Rule upright(double left, double top) {
            return new Rule(
                    top - Math.max(one.getY(), other.getY()),
                    top - Math.min(one.getY(), other.getY()),
                    (one.getX() + other.getX()) / 2 - left);
        }
    }
}
