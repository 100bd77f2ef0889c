package nl.parliament.parser.internal.pdf.glyph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.pdf.content.Operands;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import nl.parliament.parser.internal.pdf.font.FontMetrics;
import nl.parliament.parser.internal.pdf.font.FontTable;
import nl.parliament.parser.internal.pdf.font.VerticalMetrics;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Shows strings (ISO 32000-1, 9.4.3): keeps each glyph that is seen, and moves on after it. */
final class TextShower {
    /** Fewer glyphs on their side are a mark in the margin, not a page that lies on its side. */
    private static final int FEWEST_TURNED = 20;

    private static final double HAIR = 0.1;

    private final PageBudget count;
    private final MarkedContent marks;
    private final FontTable fonts;
    private final Ink ink;
    private final HiddenLetters hidden;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnBlanks blanks = new DrawnBlanks();
    private final LetterSpacing spacing = new LetterSpacing();
    private final GlyphPosition place = new GlyphPosition();
    private final int[] turned = new int[4];

    TextShower(PageBudget count, MarkedContent marks, FontTable fonts, Ink ink, HiddenLetters hidden) {
        this.count = count;
        this.marks = marks;
        this.fonts = fonts;
        this.ink = ink;
        this.hidden = hidden;
    }

    /** Begins a page with this box. */
    void begin(PDRectangle box) {
        glyphs.clear();
        blanks.clear();
        spacing.clear();
        place.begin(box);
        Arrays.fill(turned, 0);
    }

    /** The glyphs that are seen, in the order in which they are drawn. */
    List<Glyph> glyphs() {
        spacing.close(glyphs);
        return glyphs;
    }

    /** How many quarters clockwise make most of the text upright. */
    int turn() {
        int most = 0;
        for (int i = 1; i < turned.length; i++) {
            most = turned[i] > turned[most] && turned[i] >= FEWEST_TURNED ? i : most;
        }
        return most;
    }

    /** Shows the string that is this operand. */
    void show(Operands operands, int operand, DrawState state) throws IOException {
        if (operands.isString(operand) && state.hasText) {
            place.begin(state);
            show(operands, operands.place(operand), fontOf(state), state);
        }
    }

    /** Shows the strings of an array; its numbers move the next one. */
    void showAdjusted(Operands operands, DrawState state) throws IOException {
        if (!operands.isArray(0) || !state.hasText) {
            return;
        }
        FontMetrics font = fontOf(state);
        place.begin(state);
        int array = operands.place(0);
        for (int at = array + 1; at < operands.end(array); at = operands.next(at)) {
            if (operands.isNumberAt(at)) {
                adjust(operands.numberAt(at), font, state);
            } else if (operands.isStringAt(at)) {
                show(operands, at, font, state);
            }
        }
    }

    private FontMetrics fontOf(DrawState state) {
        return state.font == null ? fonts.standard() : state.font;
    }

    private static void adjust(float thousandths, FontMetrics font, DrawState state) {
        float move = -thousandths / 1000 * state.fontSize;
        if (font.vertical() != null) {
            state.text.translate(0, move);
        } else {
            state.text.translate(move * state.stretch(), 0);
        }
    }

    private void show(Operands operands, int at, FontMetrics font, DrawState state) throws IOException {
        byte[] bytes = operands.strings();
        int from = operands.stringFrom(at);
        int to = operands.stringTo(at);
        spacing.beginString();
        if (font.isSimple()) {
            for (int i = from; i < to; i++) {
                show(bytes[i] & 0xff, 1, font, state);
            }
        } else {
            showCodes(new ByteArrayInputStream(bytes, from, to - from), font, state);
        }
    }

    private void showCodes(InputStream in, FontMetrics font, DrawState state) throws IOException {
        for (int left = in.available(); left > 0; left = in.available()) {
            int code = font.readCode(in);
            VerticalMetrics vertical = font.vertical();
            if (vertical == null) {
                show(code, left - in.available(), font, state);
            } else {
                showVertical(code, left - in.available(), font, vertical, state);
            }
        }
    }

    /** Keeps the glyph and moves on after it (ISO 32000-1, 9.4.4). */
    private void show(int code, int bytes, FontMetrics font, DrawState state) throws IOException {
        float advance = font.advance(code);
        float wordSpacing = bytes == 1 && code == ' ' ? state.wordSpacing : 0;
        place.next(advance);
        place.spacing(state.characterSpacing, wordSpacing);
        keep(font.text(code), font, state);
        float move = advance * state.fontSize + state.characterSpacing + wordSpacing;
        state.text.translate(move * state.stretch(), 0);
    }

    private void showVertical(int code, int bytes, FontMetrics font, VerticalMetrics vertical, DrawState state)
            throws IOException {
        float wordSpacing = bytes == 1 && code == ' ' ? state.wordSpacing : 0;
        place.at(vertical.across(code), vertical.up(code), vertical.width(code));
        keep(font.text(code), font, state);
        state.text.translate(0, vertical.descent(code) * state.fontSize + state.characterSpacing + wordSpacing);
    }

    private void keep(@Nullable String text, FontMetrics font, DrawState state) {
        count.glyph(text == null ? 0 : text.length());
        if (text == null || text.isEmpty() || !isSeen()) {
            return;
        }
        Glyph glyph = new Glyph(
                text,
                place.left(),
                place.baseline(),
                place.width(),
                place.size(),
                font.isBold(),
                font.isItalic(),
                false,
                marks.isArtifact(),
                marks.tag());
        if (glyph.isBlank()) {
            blanks.blank(place.wordSpacing());
        } else {
            blanks.close(glyphs, glyph);
            look(state);
        }
        if (!isDrawnTwice(glyph)) {
            spacing.next(glyphs, glyph.isBlank(), place.letterSpacing());
            glyphs.add(glyph);
        }
    }

    /** Looks at how a letter is painted. */
    private void look(DrawState state) {
        ink.letter(place.isPainted() && state.alpha > 0);
        if (!marks.isArtifact()) {
            hidden.letter(place, state.onlyFillsText() ? state.colour.paint() : HiddenLetters.Paint.INK);
        }
    }

    /** Whether it is text that is read: text on its side is the security marking in the margin. */
    private boolean isSeen() {
        boolean isSeen =
                place.isReadable() && place.turn() != GlyphPosition.SLANTED && !marks.isHidden() && place.isInWindow();
        if (isSeen) {
            turned[place.turn()]++;
        }
        return isSeen && place.turn() == 0;
    }

    /** Some programs draw a glyph twice, a hair apart, to make it bold. */
    private boolean isDrawnTwice(Glyph glyph) {
        double hair = HAIR * glyph.size();
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 3); i--) {
            Glyph other = glyphs.get(i);
            if (Math.abs(other.x() - glyph.x()) < hair
                    && Math.abs(other.y() - glyph.y()) < hair
                    && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }
}
