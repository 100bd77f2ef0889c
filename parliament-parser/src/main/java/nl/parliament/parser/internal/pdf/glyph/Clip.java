package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.parliament.parser.internal.pdf.glyph.HiddenLetters.Paint;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that content may paint on: the page's box, then the rectangles around the paths that it clips to
 * (ISO 32000-1, 8.5.4). A glyph outside of them is not seen.
 */
final class Clip {
    /** The least part of a glyph, from its middle, that must be within. */
    private static final double PART = 0.25;

    private static final int CORNERS = 4;

    private final Deque<Deque<Window>> around = new ArrayDeque<>();
    private Deque<Window> saved = new ArrayDeque<>();
    private PDRectangle page = PDRectangle.A4;
    private Window now = Window.of(page);
    private @Nullable Window path;
    private int points;
    private int rectangles;
    private boolean clips;

    /** Begins a page with this box. */
    void begin(PDRectangle box) {
        page = box;
        now = hasRoom(box) ? Window.of(box) : Window.EVERYWHERE;
        saved = new ArrayDeque<>();
        around.clear();
        dropPath();
    }

    private void dropPath() {
        path = null;
        points = 0;
        rectangles = 0;
        clips = false;
    }

    /** A box without room is a slip of the program that made the file. */
    private static boolean hasRoom(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }

    void save() {
        saved.push(now);
    }

    void restore() {
        now = saved.isEmpty() ? now : saved.pop();
    }

    /** Begins a form with this box, in units that the matrix leads to those of the page. */
    void enter(@Nullable PDRectangle box, Matrix matrix) {
        saved.push(now);
        around.push(saved);
        saved = new ArrayDeque<>();
        if (box != null && hasRoom(box)) {
            now = now.within(Window.of(box, matrix));
        }
    }

    /** Ends the form; what it clipped to ends with it. */
    void leave() {
        saved = around.pop();
        now = saved.pop();
    }

    /** Adds a point to the path. */
    void point(Vector point) {
        Window at = Window.at(point);
        path = path == null ? at : path.around(at);
        points++;
    }

    /** Says that the four points added last are a rectangle. */
    void rectangle() {
        rectangles++;
    }

    /** Tells what the path is filled with, as far as it is seen. Of another shape than a rectangle little is known. */
    void fill(HiddenLetters letters, Paint paint) {
        boolean isRectangle = rectangles == 1 && points == CORNERS;
        if (path != null && (isRectangle || paint != Paint.PAPER)) {
            fill(path, letters, isRectangle ? paint : Paint.SHEER);
        }
    }

    /** Tells that a picture stands in the square of this matrix. */
    void picture(HiddenLetters letters, Matrix square) {
        fill(Window.of(new PDRectangle(1, 1), square), letters, Paint.SHEER);
    }

    /** Tells that all that is seen is shaded. */
    void shade(HiddenLetters letters) {
        fill(Window.of(page), letters, Paint.SHEER);
    }

    private void fill(Window area, HiddenLetters letters, Paint paint) {
        Window seen = area.within(now);
        letters.fill(seen.left, seen.bottom, seen.right, seen.top, paint);
    }

    /** The path is clipped to when it ends. */
    void clipToPath() {
        clips = true;
    }

    void endPath() {
        if (clips && path != null) {
            now = now.within(path);
        }
        dropPath();
    }

    /** Whether a glyph is painted where it can be seen. */
    boolean shows(GlyphPosition glyph) {
        double left = glyph.left() + page.getLowerLeftX();
        double baseline = page.getUpperRightY() - glyph.baseline();
        double side = PART * glyph.width();
        double top = baseline + 2 * PART * glyph.size();
        return left + side <= now.right
                && left + glyph.width() - side >= now.left
                && baseline <= now.top
                && top >= now.bottom;
    }

    /** A rectangle; nothing is within it when its left is right of its right. */
    private record Window(double left, double bottom, double right, double top) {
        private static final double FAR = 1e9;
        private static final Window EVERYWHERE = new Window(-FAR, -FAR, FAR, FAR);

        static Window of(PDRectangle box) {
            return new Window(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
        }

        /** The rectangle around a box that the matrix may turn. */
        static Window of(PDRectangle box, Matrix matrix) {
            return at(matrix, box.getLowerLeftX(), box.getLowerLeftY())
                    .around(at(matrix, box.getLowerLeftX(), box.getUpperRightY()))
                    .around(at(matrix, box.getUpperRightX(), box.getLowerLeftY()))
                    .around(at(matrix, box.getUpperRightX(), box.getUpperRightY()));
        }

        private static Window at(Matrix matrix, float x, float y) {
            return at(matrix.transform(new Vector(x, y)));
        }

        static Window at(Vector point) {
            return new Window(point.getX(), point.getY(), point.getX(), point.getY());
        }

        Window within(Window other) {
            return new Window(
                    Math.max(left, other.left),
                    Math.max(bottom, other.bottom),
                    Math.min(right, other.right),
                    Math.min(top, other.top));
        }

        Window around(Window other) {
            return new Window(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }
}
