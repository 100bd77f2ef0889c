package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The least rectangle around points, in the units of the page. */
final class Bounds {
    private double left;
    private double bottom;
    private double right;
    private double top;
    private boolean isEmpty = true;

    void clear() {
        isEmpty = true;
    }

    void add(Affine matrix, float across, float up) {
        add(matrix.x(across, up), matrix.y(across, up));
    }

    void add(double x, double y) {
        left = isEmpty ? x : Math.min(left, x);
        right = isEmpty ? x : Math.max(right, x);
        bottom = isEmpty ? y : Math.min(bottom, y);
        top = isEmpty ? y : Math.max(top, y);
        isEmpty = false;
    }

    /** Adds the corners of a box. */
    void add(PDRectangle box, Affine matrix) {
        add(matrix, box.getLowerLeftX(), box.getLowerLeftY());
        add(matrix, box.getLowerLeftX(), box.getUpperRightY());
        add(matrix, box.getUpperRightX(), box.getLowerLeftY());
        add(matrix, box.getUpperRightX(), box.getUpperRightY());
    }

    double left() {
        return left;
    }

    double bottom() {
        return bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The part of a window that is within. */
    Window cut(Window window) {
        return cut(window, 0);
    }

    /** The part of a window that is within, or so near. */
    Window cut(Window window, double near) {
        return new Window(
                Math.max(window.left(), left - near),
                Math.max(window.bottom(), bottom - near),
                Math.min(window.right(), right + near),
                Math.min(window.top(), top + near));
    }
}
