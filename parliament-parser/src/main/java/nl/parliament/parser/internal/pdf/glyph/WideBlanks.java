package nl.parliament.parser.internal.pdf.glyph;

import java.util.List;

/** Removes the word spacing of the text state (ISO 32000-1, 9.3.3), so that a wide blank is not read as a tab. */
final class WideBlanks {
    /** Narrower than this many font sizes it looks like no tab. */
    private static final double NARROW = 0.5;
    /** Apart from the word spacing, no more than a few blanks may be between the words, in font sizes. */
    private static final double REST = 1.25;

    /** What is wider still is meant as a tab. */
    private static final double WIDEST = 4;

    private double added;

    void clear() {
        added = 0;
    }

    /** A blank after which the state adds so much. */
    void blank(double wordSpacing) {
        added += Math.max(0, wordSpacing);
    }

    /** The next glyph: what was added is made a part of the glyph before it. */
    void close(List<Glyph> glyphs, Glyph next) {
        int last = glyphs.size() - 1;
        while (added > 0 && last >= 0 && glyphs.get(last).isBlank()) {
            last--;
        }
        if (last >= 0
                && added > NARROW * next.size()
                && added < WIDEST * next.size()
                && isBehind(glyphs.get(last), next)) {
            glyphs.set(last, glyphs.get(last).wider(added));
        }
        added = 0;
    }

    private boolean isBehind(Glyph before, Glyph next) {
        double rest = next.x() - before.right() - added;
        return Math.abs(before.y() - next.y()) < NARROW * next.size() && rest >= 0 && rest < REST * next.size();
    }
}
