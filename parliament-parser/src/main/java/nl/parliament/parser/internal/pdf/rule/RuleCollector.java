package nl.parliament.parser.internal.pdf.rule;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

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
    private float lastX;
    private float lastY;
    private boolean hasLast;

    public void clear() {
        path.clear();
        painted.clear();
        hasLast = false;
    }

    /** A thin one is a line; the edges of a wide one are seen only when stroked. */
    public void rectangle(float x, float y, float otherX, float otherY) {
        boolean flat = Math.abs(y - otherY) <= THICKEST;
        boolean narrow = Math.abs(x - otherX) <= THICKEST;
        if (flat || narrow) {
            keep(new Edge(x, y, otherX, otherY, false));
            return;
        }
        keep(new Edge(x, y, x, otherY, true));
        keep(new Edge(x, otherY, otherX, otherY, true));
        keep(new Edge(otherX, otherY, otherX, y, true));
        keep(new Edge(otherX, y, x, y, true));
    }

    public void point(float x, float y, boolean drawsLine) {
        if (drawsLine && hasLast) {
            keep(new Edge(lastX, lastY, x, y, false));
        }
        lastX = x;
        lastY = y;
        hasLast = true;
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
     * @param x across to one end
     * @param y up to that end
     * @param otherX across to the other end; for a thin rectangle to the opposite corner
     * @param otherY up to that end
     * @param onlyStroked whether filling leaves it unseen
     */
    private record Edge(float x, float y, float otherX, float otherY, boolean onlyStroked) {
        boolean isLevel() {
            return height() <= (width() > 2 * THICKEST ? THICKEST : STRAIGHT) && width() > Math.max(height(), SHORTEST);
        }

        boolean isUpright() {
            return width() <= (height() > 2 * THICKEST ? THICKEST : STRAIGHT) && height() > Math.max(width(), SHORTEST);
        }

        private double width() {
            return Math.abs(x - otherX);
        }

        private double height() {
            return Math.abs(y - otherY);
        }

        Rule level(double left, double top) {
            return new Rule(Math.min(x, otherX) - left, Math.max(x, otherX) - left, top - (y + otherY) / 2);
        }

        Rule upright(double left, double top) {
            return new Rule(top - Math.max(y, otherY), top - Math.min(y, otherY), (x + otherX) / 2 - left);
        }
    }
}
