package nl.parliament.parser.internal.pdf.line;

import java.util.List;
import java.util.function.Predicate;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line without a gap wide enough to be a tab: its text and its measures. The chunks of all pages are in
 * memory at the same time; their glyphs, which take far more, are not. Two chunks with the same text are not equal:
 * they have identity. Points, origin top left.
 *
 * @param text its text
 * @param length number of glyphs
 * @param left left edge
 * @param right right edge
 * @param baseline baseline of most of it
 * @param size size of the largest font
 * @param firstSize font size of the first glyph
 * @param firstWordRight where the first word ends
 * @param secondWordLeft where the second word begins; where the first begins when there is none
 * @param startsWithGap whether more white than a blank follows the first glyph
 * @param startsRaised whether the first glyph is raised, as the mark of a note is
 * @param isArtifact whether the file marks all of it as no part of the text
 * @param bold number of glyphs in bold
 * @param italic number of glyphs in italic
 * @param underlined number of glyphs with a line under them
 * @param tag what the structure tree says of the first tagged glyph; null when of none
 */
public record TextChunk(
        ChunkText text,
        int length,
        double left,
        double right,
        double baseline,
        double size,
        double firstSize,
        double firstWordRight,
        double secondWordLeft,
        boolean startsWithGap,
        boolean startsRaised,
        boolean isArtifact,
        int bold,
        int italic,
        int underlined,
        @Nullable Tag tag) {
    private static final double WIDE_GAP = 0.4;

    static TextChunk of(GlyphLine line) {
        List<Glyph> glyphs = line.glyphs();
        Glyph first = glyphs.get(0);
        int second = secondWord(glyphs);
        return new TextChunk(
                ChunkText.of(line),
                glyphs.size(),
                line.left(),
                line.right(),
                line.baseline(),
                line.size(),
                first.size(),
                glyphs.get(second - 1).right(),
                second < glyphs.size() ? glyphs.get(second).x() : first.x(),
                glyphs.size() > 1 && glyphs.get(1).x() - first.right() > WIDE_GAP * first.size(),
                line.isRaised(first),
                count(glyphs, Glyph::artifact) == glyphs.size(),
                count(glyphs, Glyph::bold),
                count(glyphs, Glyph::italic),
                count(glyphs, Glyph::underlined),
                firstTag(glyphs));
    }

    private static int secondWord(List<Glyph> glyphs) {
        int at = 1;
        while (at < glyphs.size() && !ChunkText.isApart(glyphs.get(at - 1), glyphs.get(at))) {
            at++;
        }
        return at;
    }

    private static int count(List<Glyph> glyphs, Predicate<Glyph> property) {
        int count = 0;
        for (Glyph glyph : glyphs) {
            count += property.test(glyph) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Tag firstTag(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.tag() != null) {
                return glyph.tag();
            }
        }
        return null;
    }

    /** The text, raised characters included. */
    public String plainText() {
        return text.plain();
    }

    public double middle() {
        return (left + right) / 2;
    }
}
