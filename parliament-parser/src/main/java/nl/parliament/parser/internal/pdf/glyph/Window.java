package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A part of the page, in its units; nothing is within it when its left is right of its right.
 *
 * @param left its left side
 * @param bottom its lower side
 * @param right its right side
 * @param top its upper side
 */
record Window(double left, double bottom, double right, double top) {
    private static final double FAR = 1e9;
    static final Window EVERYWHERE = new Window(-FAR, -FAR, FAR, FAR);

    /** What a box shows; a box without room is a slip of the program that made the file. */
    static Window of(PDRectangle box) {
        return hasRoom(box)
                ? new Window(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY())
                : EVERYWHERE;
    }

    private static boolean hasRoom(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }

    /** The part of it that is within a box that the matrix may turn. */
    Window within(PDRectangle box, Affine matrix) {
        if (!hasRoom(box)) {
            return this;
        }
        Bounds bounds = new Bounds();
        bounds.add(box, matrix);
        return bounds.cut(this);
    }
}
