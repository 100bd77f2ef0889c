package nl.parliament.parser.internal.pdf.glyph;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Computes the places of the glyphs of one string on the page (ISO 32000-1, 9.4.4), in points with the origin top left.
 * Shared values are computed once. The arithmetic is that of the engine, operation by operation, so that both find the
 * same places. One object moves from glyph to glyph, since an object for each glyph costs time in some runs.
 */
public final class GlyphPosition {
    static final int SLANTED = -1;
    /** A scan lies a little askew; a watermark is steeper than this. */
    private static final double SLANT = 0.15;

    /** White wider than this share of the font size would look like a blank. */
    private static final double LETTER_SPACE = 0.1;

    private final Matrix text;
    private final Matrix page;
    private final PDRectangle box;
    private final float rise;
    private final float fontSize;
    private final float stretch;
    private final double size;
    private final boolean isReadable;
    private final int turn;
    private final RenderingMode mode;
    private double left;
    private double baseline;
    private double width;
    private double letterSpacing;
    private double wordSpacing;

    /** The places for the state in which a string is shown, on a page with this box. */
    GlyphPosition(PDGraphicsState state, PDRectangle box) {
        this.fontSize = state.getTextState().getFontSize();
        this.text = state.getTextMatrix();
        this.page = state.getCurrentTransformationMatrix();
        this.box = box;
        this.rise = state.getTextState().getRise();
        this.stretch = state.getTextState().getHorizontalScaling() / 100f;
        int points = (int) (fontSize * text.getScalingFactorX() * scale(page));
        this.size = Math.abs((double) points); // the least whole number has no opposite
        Matrix shown = new Matrix(fontSize * stretch, 0, 0, fontSize, 0, rise)
                .multiply(text)
                .multiply(page);
        this.turn = turn(shown);
        this.mode = state.getTextState().getRenderingMode();
        this.isReadable = points != 0 && (points > 0 || shown.getScaleX() * shown.getScaleY() > 0);
    }

    /** How much larger the page shows text than its own units say; 1 when hardly more or less. */
    private static float scale(Matrix page) {
        float scale = Math.abs(page.getScalingFactorX());
        return Math.abs(scale - 1) < 0.01f ? 1 : scale;
    }

    private static int turn(Matrix matrix) {
        float a = matrix.getScaleX();
        float b = matrix.getShearY();
        float d = matrix.getScaleY();
        if (Math.abs(b) > SLANT * Math.abs(a) && Math.abs(a) > SLANT * Math.abs(b)) {
            return SLANTED;
        }
        boolean isLevel = Math.abs(a) > Math.abs(b);
        return isLevel ? (a < 0 && d < 0 ? 2 : 0) : (b > 0 ? 1 : 3);
    }

    /** Whether the string is of a size, and not in a mirror. */
    boolean isReadable() {
        return isReadable;
    }

    /** Whether the string is painted at all (ISO 32000-1, table 106). */
    boolean isPainted() {
        return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    }

    /** Whether it has no ink but that of its inside. */
    boolean isOnlyFilled() {
        return mode.isFill() && !mode.isStroke();
    }

    /** How many quarters clockwise make it upright; {@link #SLANTED} when none do. */
    int turn() {
        return turn;
    }

    /** The font size, in whole points as the engine has it. */
    double size() {
        return size;
    }

    /** Goes to the glyph that is next, whose font moves on by so much. */
    void next(float advance) {
        float across = rise * text.getShearX() + text.getTranslateX();
        float up = rise * text.getScaleY() + text.getTranslateY();
        goTo(x(across, up), across * page.getShearY() + up * page.getScaleY() + page.getTranslateY(), advance);
    }

    /** The same for a glyph that the engine has put in its place, as it does in vertical writing. */
    void at(Matrix place, float advance) {
        goTo(place.getTranslateX(), place.getTranslateY(), advance);
    }

    private void goTo(float x, float y, float advance) {
        float move = advance * fontSize * stretch;
        float next = x(move * text.getScaleX() + text.getTranslateX(), move * text.getShearY() + text.getTranslateY());
        float fromLeft = x - box.getLowerLeftX();
        left = fromLeft;
        baseline = box.getHeight() - (y - box.getLowerLeftY());
        width = Math.abs(next - box.getLowerLeftX() - fromLeft);
    }

    /** Tells what the state adds after the glyph. */
    void spacing(float characters, float words) {
        double letter = characters == 0 ? 0 : across(characters);
        letterSpacing = letter > LETTER_SPACE * size ? letter : 0;
        wordSpacing = words == 0 ? 0 : across(words);
    }

    /** What the state adds after every glyph; 0 when it is too little to look like a blank. */
    double letterSpacing() {
        return letterSpacing;
    }

    /** What the state adds after a blank. */
    double wordSpacing() {
        return wordSpacing;
    }

    /** How far to the right a move within the text leads on the page. */
    private double across(float move) {
        float along = move * stretch;
        return along * text.getScaleX() * page.getScaleX() + along * text.getShearY() * page.getShearX();
    }

    private float x(float across, float up) {
        return across * page.getScaleX() + up * page.getShearX() + page.getTranslateX();
    }

    /** The left edge of the glyph gone to last. */
    double left() {
        return left;
    }

    /** The height it stands at. */
    double baseline() {
        return baseline;
    }

    /** Its advance. */
    double width() {
        return width;
    }
}
