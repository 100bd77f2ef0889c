package nl.parliament.parser.internal.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.pdf.glyph.Glyph;

/**
 * Puts the text of a scan on lines: words whose boxes overlap in height stand on one baseline, whatever baseline and
 * size recognition gave each of them. Time grows with the number of glyphs.
 */
public final class ScanText {
    /** So much white, in font sizes, at least parts words between which a blank was drawn. */
    private static final double BLANK = 0.25;

    private final List<Glyph> glyphs;
    private final List<Glyph> straight;
    private final double slope;

    private ScanText(List<Glyph> glyphs, double slope) {
        this.slope = slope;
        this.glyphs = glyphs;
        this.straight = new ArrayList<>(glyphs);
    }

    /** The same glyphs in the same order, those of one line on one baseline. */
    public static List<Glyph> onLines(List<Glyph> glyphs) {
        List<BoxLine> lines = BoxLines.of(WordBox.of(glyphs));
        double slope = BoxLines.slope(lines);
        List<BoxChunk> chunks = new ArrayList<>();
        BoxLines.joined(lines, slope).forEach(line -> chunks.addAll(BoxChunk.of(line, slope)));
        BlockSizes.level(chunks);
        ScanText page = new ScanText(glyphs, slope);
        chunks.forEach(page::put);
        return page.straight;
    }

    private void put(BoxChunk chunk) {
        List<WordBox> words = chunk.words();
        for (int i = 0; i < words.size(); i++) {
            boolean isBeforeBlank = i + 1 < words.size() && words.get(i + 1).isAfterBlank();
            double most = isBeforeBlank ? words.get(i + 1).left() - BLANK * chunk.size() : Double.MAX_VALUE;
            if (chunk.isSmall(words.get(i))) {
                lower(words.get(i));
            } else {
                put(words.get(i), chunk, most);
            }
        }
    }

    /** A small word keeps its size, and its place above or below the line. */
    private void lower(WordBox word) {
        for (int i = word.from(); i < word.to(); i++) {
            Glyph glyph = glyphs.get(i);
            straight.set(i, glyph.placed(glyph.y() - slope * word.left(), glyph.width(), glyph.size()));
        }
    }

    /** The letters of a word touch each other, and the last ends before the next word. */
    private void put(WordBox word, BoxChunk chunk, double mostRight) {
        for (int i = word.from(); i < word.to(); i++) {
            Glyph glyph = glyphs.get(i);
            double right =
                    i + 1 < word.to() ? glyphs.get(i + 1).x() : Math.max(glyph.x(), Math.min(glyph.right(), mostRight));
            straight.set(i, glyph.placed(chunk.baseline(), right - glyph.x(), chunk.size()));
        }
    }
}
