package nl.parliament.parser.internal.pdf.glyph;

import java.util.List;

/**
 * Makes a blank that was drawn a blank, however wide or narrow it is set. The word spacing of the text state (ISO
 * 32000-1, 9.3.3) makes no tab of it, and letters that were moved into it leave room enough to part two words.
 */
final class DrawnBlanks {
    /** Narrower than this many font sizes it looks like no tab. */
    private static final double NARROW = 0.5;
    /** Apart from the word spacing, no more than a few blanks may be between the words, in font sizes. */
    private static final double REST = 1.25;

    /** What is wider still is meant as a tab. */
    private static final double WIDEST = 4;

    /** White between these shares of the font size, where a blank was drawn, parts words. */
    private static final double NARROWEST = 0.05;

    private static final double PARTING = 0.2;

    private double added;
    private boolean isDrawn;

    void clear() {
        added = 0;
        isDrawn = false;
    }

    /** A blank after which the state adds so much. */
    void blank(double wordSpacing) {
        isDrawn = true;
        added += Math.max(0, wordSpacing);
    }

    /** The next glyph: the one before it becomes wider or narrower. */
    void close(List<Glyph> glyphs, Glyph next) {
        int last = glyphs.size() - 1;
        while (isDrawn && last >= 0 && glyphs.get(last).isBlank()) {
            last--;
        }
        if (isDrawn && last >= 0) {
            double white = isWide(glyphs.get(last), next) ? added : -missing(glyphs.get(last), next);
            if (white != 0) {
                glyphs.set(last, glyphs.get(last).wider(white));
            }
        }
        clear();
    }

    private boolean isWide(Glyph before, Glyph next) {
        return added > NARROW * next.size() && added < WIDEST * next.size() && isBehind(before, next);
    }

    /** How much white is missing between two words. */
    private static double missing(Glyph before, Glyph next) {
        double gap = next.x() - before.right();
        boolean isNarrow = gap > NARROWEST * next.size() && gap < PARTING * next.size();
        return isNarrow && before.y() == next.y() ? PARTING * next.size() - gap : 0;
    }

    private boolean isBehind(Glyph before, Glyph next) {
        double rest = next.x() - before.right() - added;
        return Math.abs(before.y() - next.y()) < NARROW * next.size() && rest >= 0 && rest < REST * next.size();
    }
}
