package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes white that stands between all letters of a line a part of the letters, so that it parts no words. Programs
 * space a title by moving on after each letter (ISO 32000-1, 9.4.3), which the text state does not tell. Small capitals
 * are letters of two sizes with the same white between them.
 */
public final class SpacedLetters {
    /** As many letters with the same white between them are spaced. */
    private static final int FEWEST = 6;
    /** Narrower white, in font sizes, parts no words; wider white is no spacing. */
    private static final double NARROWEST = 0.1;

    private static final double WIDEST = 0.6;
    /** White of letters that are spaced alike differs no more than this share of the font size. */
    private static final double SAME = 0.05;

    private final List<Glyph> glyphs;
    private int from;
    private int letters;
    private double least;
    private double most;

    private SpacedLetters(List<Glyph> glyphs) {
        this.glyphs = new ArrayList<>(glyphs);
    }

    /** The same glyphs, with such white a part of them. */
    public static List<Glyph> close(List<Glyph> glyphs) {
        SpacedLetters page = new SpacedLetters(glyphs);
        page.closeAll();
        return page.glyphs;
    }

    private void closeAll() {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            boolean isBlank = before.isBlank() || glyph.isBlank();
            if (before.y() != glyph.y() || !(isBlank || isSpaced(before, glyph))) {
                end(i);
            }
        }
        end(glyphs.size());
    }

    /** Whether the white between the letters is that of the letters before them. */
    private boolean isSpaced(Glyph before, Glyph glyph) {
        double white = glyph.x() - before.right();
        double size = Math.min(before.size(), glyph.size());
        double narrow = letters == 0 ? white : Math.min(least, white);
        double wide = letters == 0 ? white : Math.max(most, white);
        if (narrow < NARROWEST * size || wide > WIDEST * size || wide - narrow > SAME * size) {
            return false;
        }
        least = narrow;
        most = wide;
        letters++;
        return true;
    }

    /** The stretch of letters ends here; the white after its last letter is not within it. */
    private void end(int to) {
        int letter = from;
        double white = 0;
        for (int i = from; letters >= FEWEST && i < to - 1; i++) {
            boolean isBlank = glyphs.get(i).isBlank();
            letter = isBlank ? letter : i;
            white = (least + most) / 2 + (isBlank ? white : 0);
            if (!glyphs.get(i + 1).isBlank()) {
                glyphs.set(letter, glyphs.get(letter).wider(white));
            }
        }
        from = to;
        letters = 0;
    }
}
