package nl.parliament.parser.internal.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.pdf.glyph.Glyph;

/**
 * A word that text recognition has found: glyphs drawn one after the other, and the box around them.
 *
 * @param from index of its first glyph
 * @param to index after its last glyph
 * @param left left edge
 * @param right right edge
 * @param bottom baseline as the file has it; often the lower edge of the box
 * @param size font size as the file has it; it may be fitted to the width
 * @param isAfterBlank whether a blank was drawn before it
 */
record WordBox(int from, int to, double left, double right, double bottom, double size, boolean isAfterBlank) {
    /** White wider than this share of the font size parts words. */
    private static final double GAP = 0.18;
    /** Glyphs of one word stand on one baseline, as near as this share of the font size. */
    private static final double SAME_LINE = 0.12;

    /** The words in the order in which they were drawn. */
    static List<WordBox> of(List<Glyph> glyphs) {
        List<WordBox> words = new ArrayList<>();
        for (int from = 0; from < glyphs.size(); ) {
            int to = from;
            while (to < glyphs.size() && !glyphs.get(to).isBlank() && (to == from || goesOn(glyphs, to))) {
                to++;
            }
            if (to > from) {
                words.add(of(glyphs, from, to));
            }
            from = Math.max(to, from + 1);
        }
        return words;
    }

    private static boolean goesOn(List<Glyph> glyphs, int at) {
        Glyph before = glyphs.get(at - 1);
        Glyph glyph = glyphs.get(at);
        return Math.abs(glyph.x() - before.right()) < GAP * glyph.size()
                && Math.abs(glyph.y() - before.y()) < SAME_LINE * glyph.size();
    }

    private static WordBox of(List<Glyph> glyphs, int from, int to) {
        double sizes = 0;
        for (int i = from; i < to; i++) {
            sizes += glyphs.get(i).size();
        }
        return new WordBox(
                from,
                to,
                glyphs.get(from).x(),
                glyphs.get(to - 1).right(),
                glyphs.get(from).y(),
                sizes / (to - from),
                from > 0 && glyphs.get(from - 1).isBlank());
    }

    int length() {
        return to - from;
    }
}
