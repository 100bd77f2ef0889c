package nl.parliament.parser.internal.pdf.glyph;

import java.util.List;

/**
 * Makes the character spacing of the text state (ISO 32000-1, 9.3.2) a part of the letters, so that it parts no words.
 * Some programs set it for a single letter, to move on to the next word; only what holds for a word is meant here.
 */
final class LetterSpacing {
    private static final int FEWEST_LETTERS = 4;

    private double now;
    private int from;
    private int letters;
    private boolean isForWords;

    void clear() {
        now = 0;
        from = 0;
    }

    /** A string is shown. */
    void beginString() {
        letters = 0;
    }

    /** The next glyph will be added, with so much white after it. */
    void next(List<Glyph> glyphs, boolean isBlank, double white) {
        if (white != now) {
            close(glyphs);
            now = white;
            from = glyphs.size();
            isForWords = false;
        }
        letters += isBlank ? 0 : 1;
        isForWords |= letters >= FEWEST_LETTERS;
    }

    /** What follows has other spacing: the white after the last letter is not within the text. */
    void close(List<Glyph> glyphs) {
        for (int i = from; now > 0 && isForWords && i < glyphs.size() - 1; i++) {
            glyphs.set(i, glyphs.get(i).wider(now));
        }
        now = 0;
    }
}
