package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Computes the places of the glyphs of one string on the page (ISO 32000-1, 9.4.4), in points with the origin top left.
 * Shared values are computed once. The arithmetic is that of the engine, operation by operation, so that both find the
 * same places. One object moves from glyph to glyph, since an object for each glyph costs time in some runs.
 */
public final class GlyphPosition {
    static final int SLANTED = -1;
    /** A scan lies a little askew; a watermark is steeper than this. */
    private static final double SLANT = 0.15;

    /** The least part of a glyph, from its middle, that must be within. */
    private static final double PART = 0.25;
    /** White wider than this share of the font size would look like a blank. */
    private static final double LETTER_SPACE = 0.1;

    private final Affine shown = new Affine();
    private Affine text = shown;
    private Affine page = shown;
    private PDRectangle box = PDRectangle.A4;
    private Window window = Window.EVERYWHERE;
    private float rise;
    private float fontSize;
    private float stretch;
    private double size;
    private boolean isReadable;
    private boolean isPainted;
    private int turn;
    private double left;
    private double baseline;
    private double width;
    private double letterSpacing;
    private double wordSpacing;

    /** Goes to a page with this box. */
    void begin(PDRectangle shownBox) {
        box = shownBox;
    }

    /** Goes to the strings that are shown in this state. */
    void begin(DrawState state) {
        text = state.text;
        page = state.page;
        window = state.window;
        fontSize = state.fontSize;
        rise = state.rise;
        stretch = state.stretch();
        isPainted = state.paintsText();
        int points = (int) (fontSize * text.scalingAcross() * scale(page));
        size = Math.abs((double) points); // the least whole number has no opposite
        shown.set(fontSize * stretch, 0, 0, fontSize, 0, rise).multiply(text).multiply(page);
        turn = turn(shown);
        isReadable = points != 0 && (points > 0 || shown.a() * shown.d() > 0);
        letterSpacing = 0;
        wordSpacing = 0;
    }

    /** How much larger the page shows text than its own units say; 1 when hardly more or less. */
    private static float scale(Affine page) {
        float scale = Math.abs(page.scalingAcross());
        return Math.abs(scale - 1) < 0.01f ? 1 : scale;
    }

    private static int turn(Affine matrix) {
        float a = matrix.a();
        float b = matrix.b();
        float d = matrix.d();
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
        return isPainted;
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
        float across = rise * text.c() + text.e();
        float up = rise * text.d() + text.f();
        goTo(page.x(across, up), page.y(across, up), advance);
    }

    /** The same for a glyph of vertical writing, whose place is so far from that where the text is. */
    void at(float across, float up, float advance) {
        shown.set(fontSize * stretch, 0, 0, fontSize, 0, rise)
                .multiply(text)
                .multiply(page)
                .translate(across, up);
        goTo(shown.e(), shown.f(), advance);
    }

    private void goTo(float x, float y, float advance) {
        float move = advance * fontSize * stretch;
        float next = page.x(move * text.a() + text.e(), move * text.b() + text.f());
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
        return along * text.a() * page.a() + along * text.b() * page.c();
    }

    /** Whether it is painted where it can be seen: from its middle at least a part of it is within the window. */
    boolean isInWindow() {
        double from = left + box.getLowerLeftX();
        double height = box.getUpperRightY() - baseline;
        double side = PART * width;
        return from + side <= window.right()
                && from + width - side >= window.left()
                && height <= window.top()
                && height + 2 * PART * size >= window.bottom();
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
