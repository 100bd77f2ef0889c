package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a page shows: letters with ink, letters without, and pictures. A scan is a picture with letters that nobody
 * sees: they are set without ink, or the picture covers them.
 */
final class Ink {
    /** Of the letters of a scan at most this share is printed on top: a stamp, a number. */
    private static final double STAMP = 0.2;
    /** A picture that fills so much of the page is the page. */
    private static final double PICTURE = 0.5;

    private static final double COVER = 0.9;
    /** Letters on a picture that may be read: fewer are a stamp or a number. */
    private static final int FEWEST_LETTERS = 20;

    private double page;
    private double pictures;
    private double cover;
    private int painted;
    private int unpainted;

    /** Begins a page with this box. */
    void begin(PDRectangle box) {
        page = Math.max(1, (double) box.getWidth() * box.getHeight());
        pictures = 0;
        cover = 0;
        painted = 0;
        unpainted = 0;
    }

    void letter(boolean isPainted) {
        painted += isPainted ? 1 : 0;
        unpainted += isPainted ? 0 : 1;
        cover = isPainted ? 0 : cover;
    }

    /** A picture in the square where the state shows it. It covers the letters before it, unless they shine through. */
    void picture(COSDictionary picture, DrawState state) {
        Affine square = state.page;
        double area = Math.abs((double) square.a() * square.d() - (double) square.c() * square.b());
        pictures += area;
        cover += isOpaque(picture, state) ? area : 0;
        if (cover > COVER * page) {
            unpainted += painted;
            painted = 0;
        }
    }

    private static boolean isOpaque(COSDictionary picture, DrawState state) {
        return state.alpha == 1
                && !picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    }

    /** Whether the letters are those that recognition found in a picture. */
    boolean isScan() {
        return unpainted > 0 && painted < STAMP * (painted + unpainted);
    }

    /** Whether the page is a picture whose text was not recognised. */
    boolean isPicture() {
        return pictures > PICTURE * page && painted + unpainted < FEWEST_LETTERS;
    }

    /** Whether some letters are seen and others are not. */
    boolean isMixed() {
        return painted > 0 && unpainted > 0;
    }
}
