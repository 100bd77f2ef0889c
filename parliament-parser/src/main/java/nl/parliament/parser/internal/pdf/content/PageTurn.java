package nl.parliament.parser.internal.pdf.content;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Turns a page by quarters, clockwise, so that it is read as it is shown (ISO 32000-1, table 30, Rotate). */
public final class PageTurn {
    private PageTurn() {}

    /** Leads from the units of a page with this box to those of the turned page. */
    static Matrix matrix(PDRectangle box, int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Matrix(0, -1, 1, 0, -box.getLowerLeftY(), box.getUpperRightX());
            case 2 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 3 -> new Matrix(0, 1, -1, 0, box.getUpperRightY(), -box.getLowerLeftX());
            default -> new Matrix();
        };
    }

    /** The part of a page that is shown, in the units of the turned page. */
    public static PDRectangle shownBox(PDPage page) {
        return turned(page, page.getCropBox());
    }

    /** An area of a page, in the units of the turned page. */
    public static PDRectangle turned(PDPage page, PDRectangle box) {
        Vector one = page.getMatrix().transform(new Vector(box.getLowerLeftX(), box.getLowerLeftY()));
        Vector other = page.getMatrix().transform(new Vector(box.getUpperRightX(), box.getUpperRightY()));
        PDRectangle shown = new PDRectangle();
        shown.setLowerLeftX(Math.min(one.getX(), other.getX()));
        shown.setLowerLeftY(Math.min(one.getY(), other.getY()));
        shown.setUpperRightX(Math.max(one.getX(), other.getX()));
        shown.setUpperRightY(Math.max(one.getY(), other.getY()));
        return shown;
    }
}
