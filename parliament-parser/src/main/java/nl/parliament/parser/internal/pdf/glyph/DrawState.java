package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import nl.parliament.parser.internal.pdf.font.FontMetrics;
import org.jspecify.annotations.Nullable;

/** The part of the graphics state that text needs (ISO 32000-1, 8.4 and 9.3). */
final class DrawState {
    /** Modes of showing text that paint nothing (ISO 32000-1, table 106). */
    private static final int UNPAINTED = 3;

    private static final int UNPAINTED_CLIP = 7;
    private static final int FILLED_CLIP = 4;

    /** Leads from the units of the content to those of the page. */
    final Affine page = new Affine();
    /** Leads from the units of text to those of the content. */
    final Affine text = new Affine();
    /** The same where the line begins. */
    final Affine line = new Affine();

    /** What areas and letters are filled with. */
    FillColour colour = FillColour.BLACK;
    /** What may be painted on. */
    Window window = Window.EVERYWHERE;
    /** Whether a text object was begun, so that text has a place. */
    boolean hasText;

    @Nullable FontMetrics font;

    float fontSize;
    float characterSpacing;
    float wordSpacing;
    float scaling = 100;
    float leading;
    float rise;
    float alpha = 1;
    /** How wide lines are, in the units of the content. */
    float lineWidth = 1;

    int mode;

    /** Makes it the state that a page begins with. */
    void reset(Window whole) {
        page.reset();
        hasText = false;
        window = whole;
        colour = FillColour.BLACK;
        font = null;
        fontSize = 0;
        characterSpacing = 0;
        wordSpacing = 0;
        scaling = 100;
        leading = 0;
        rise = 0;
        alpha = 1;
        lineWidth = 1;
        mode = 0;
    }

    void set(DrawState other) {
        page.set(other.page);
        text.set(other.text);
        line.set(other.line);
        window = other.window;
        colour = other.colour;
        hasText = other.hasText;
        font = other.font;
        fontSize = other.fontSize;
        characterSpacing = other.characterSpacing;
        wordSpacing = other.wordSpacing;
        scaling = other.scaling;
        leading = other.leading;
        rise = other.rise;
        alpha = other.alpha;
        lineWidth = other.lineWidth;
        mode = other.mode;
    }

    /** Text is stretched to so many times its width. */
    float stretch() {
        return scaling / 100f;
    }

    boolean paintsText() {
        return mode != UNPAINTED && mode != UNPAINTED_CLIP;
    }

    /** Whether text has no ink but that of its inside. */
    boolean onlyFillsText() {
        return mode == 0 || mode == FILLED_CLIP;
    }

    /** Begins a line of text so far from the beginning of the present one. */
    void moveLine(Affine move) {
        if (hasText) {
            line.concatenate(move);
            text.set(line);
        }
    }

    /** Begins a line of text there. */
    void placeLine(Affine place) {
        hasText = true;
        line.set(place);
        text.set(place);
    }
}
