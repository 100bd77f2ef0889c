package nl.parliament.parser.internal.pdf.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Mends the widths of a page whose fonts state wrong ones. A program that puts a font in the place of one that it does
 * not have keeps every letter where it was: the distance to the next letter then tells how wide each is.
 */
public final class GlyphWidths {
    /** A letter that covers so much of the next, in font sizes, is not as wide as its font says. */
    private static final double COVERED = 0.25;
    /** Letters that stand further apart are not of one line. */
    private static final double FARTHEST = 2;

    private static final double SAME_LINE = 0.1;
    private static final int FEWEST = 50;
    /** One in so many letters covers the next. */
    private static final int SHARE = 5;

    private final List<Glyph> glyphs;

    private GlyphWidths(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The same glyphs, in the order in which they were drawn. */
    public static List<Glyph> mended(List<Glyph> glyphs) {
        GlyphWidths widths = new GlyphWidths(glyphs);
        return widths.areWrong() ? widths.mended() : glyphs;
    }

    private boolean areWrong() {
        long pairs = pairs().count();
        return pairs >= FEWEST && SHARE * pairs().filter(this::coversNext).count() > pairs;
    }

    private IntStream pairs() {
        return IntStream.range(0, glyphs.size() - 1).filter(this::isFollowed);
    }

    private boolean coversNext(int at) {
        Glyph glyph = glyphs.get(at);
        return glyph.right() - glyphs.get(at + 1).x() > COVERED * glyph.size();
    }

    /** Whether the next glyph was drawn right after this one, on its line. */
    private boolean isFollowed(int at) {
        Glyph glyph = glyphs.get(at);
        Glyph next = glyphs.get(at + 1);
        double advance = next.x() - glyph.x();
        return Math.abs(next.y() - glyph.y()) < SAME_LINE * glyph.size()
                && advance > 0
                && advance < FARTHEST * glyph.size();
    }

    private List<Glyph> mended() {
        Map<String, List<Double>> advances = pairs().boxed()
                .collect(Collectors.groupingBy(
                        at -> key(glyphs.get(at)), Collectors.mapping(this::advance, Collectors.toList())));
        Map<String, Double> widths = new HashMap<>();
        advances.forEach((letter, all) -> widths.put(letter, middle(all)));
        return glyphs.stream().map(glyph -> of(glyph, widths.get(key(glyph)))).toList();
    }

    private static Glyph of(Glyph glyph, @Nullable Double width) {
        return width == null ? glyph : glyph.placed(glyph.y(), width * glyph.size(), glyph.size());
    }

    /** From the glyph to the next, in font sizes. */
    private double advance(int at) {
        return (glyphs.get(at + 1).x() - glyphs.get(at).x()) / glyphs.get(at).size();
    }

    private static String key(Glyph glyph) {
        return glyph.text() + glyph.bold();
    }

    private static double middle(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
