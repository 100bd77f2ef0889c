package nl.parliament.parser.internal.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.parliament.parser.internal.pdf.glyph.Glyph;

/** Glyphs that stand together on one line, without a gap wide enough to be a tab; lives while its page is read. */
public final class GlyphLine {
    /** As far as a line may be raised, or sunk, from that which it belongs to, in font sizes of that line. */
    static final double MOST_RAISED = 0.75;

    static final double MOST_SUNK = 0.4;

    private final List<Glyph> glyphs;
    private final double baseline;
    private final double size;

    GlyphLine(List<Glyph> glyphs) {
        this(glyphs, glyphs.get(0).y(), largest(glyphs));
    }

    private GlyphLine(List<Glyph> glyphs, double baseline, double size) {
        this.glyphs = glyphs;
        this.baseline = baseline;
        this.size = size;
    }

    private static double largest(List<Glyph> glyphs) {
        double largest = glyphs.get(0).size();
        for (Glyph glyph : glyphs) {
            largest = Math.max(largest, glyph.size());
        }
        return largest;
    }

    /** This line with another, raised, sunk or next to it, put in its place. */
    GlyphLine with(GlyphLine other) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        all.sort(Comparator.comparingDouble(Glyph::x));
        return new GlyphLine(all, baseline, size);
    }

    /** Whether {@code glyph} stands higher than the line and is smaller: the mark of a note, or a power. */
    boolean isRaised(Glyph glyph) {
        return (baseline - glyph.y() > 0.12 * size && glyph.size() < 0.98 * size) || baseline - glyph.y() > 0.25 * size;
    }

    /** Whether this small line is raised above or sunk below, and touches, {@code line}. */
    boolean isShiftedFrom(GlyphLine line) {
        double rise = line.baseline - baseline;
        boolean raised = rise > 0.1 * line.size && rise < MOST_RAISED * line.size;
        boolean sunk = rise < -0.05 * line.size
                && rise > -MOST_SUNK * line.size
                && size < 0.85 * line.size
                && glyphs.size() < 4;
        return size < 0.97 * line.size
                && (raised || sunk)
                && left() > line.left() - 1.3 * line.size
                && left() < line.right() + 0.4 * line.size
                && !coversAny(line.glyphs);
    }

    private boolean coversAny(List<Glyph> others) {
        for (Glyph other : others) {
            double common = Math.min(right(), other.right()) - Math.max(left(), other.x());
            if (common > 0.3 * other.size()) {
                return true;
            }
        }
        return false;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }
}
