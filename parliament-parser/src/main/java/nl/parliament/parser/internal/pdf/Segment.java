package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs that stand together on one line, without a gap wide enough to be a tab. */
final class Segment {
    private final List<Glyph> glyphs;
    private final double baseline;
    private final double size;
    private @Nullable String plainText;

    Segment(List<Glyph> glyphs) {
        this.glyphs = new ArrayList<>(glyphs);
        Glyph first = glyphs.get(0);
        double largest = first.size();
        for (Glyph glyph : glyphs) {
            largest = Math.max(largest, glyph.size());
        }
        this.size = largest;
        this.baseline = first.y();
    }

    private Segment(List<Glyph> glyphs, double baseline, double size) {
        this.glyphs = glyphs;
        this.baseline = baseline;
        this.size = size;
    }

    /** This segment with another, raised, sunk or next to it, put in its place. */
    Segment with(Segment other) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        all.sort(Comparator.comparingDouble(Glyph::x));
        return new Segment(all, baseline, size);
    }

    /** Whether {@code glyph} stands higher than the line and is smaller: the mark of a note, or a power. */
    boolean isRaised(Glyph glyph) {
        return baseline - glyph.y() > 0.12 * size && glyph.size() < 0.98 * size
                || baseline - glyph.y() > 0.25 * size;
    }

    /** Whether this small segment is raised above or sunk below, and touches, {@code line}. */
    boolean isShiftedFrom(Segment line) {
        double rise = line.baseline - baseline;
        boolean raised = rise > 0.1 * line.size && rise < 0.75 * line.size;
        boolean sunk = rise < -0.05 * line.size && rise > -0.4 * line.size && size < 0.85 * line.size && length() < 4;
        return size < 0.97 * line.size
                && (raised || sunk)
                && left() > line.left() - 1.3 * line.size
                && left() < line.right() + 0.4 * line.size
                && line.glyphs.stream().noneMatch(this::covers);
    }

    private boolean covers(Glyph glyph) {
        double common = Math.min(right(), glyph.right()) - Math.max(left(), glyph.x());
        return common > 0.3 * glyph.size();
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

    double middle() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return baseline;
    }

    /** What the structure tree says of its first tagged glyph; null when of none. */
    @Nullable Tag tag() {
        for (Glyph glyph : glyphs) {
            if (glyph.tag() != null) {
                return glyph.tag();
            }
        }
        return null;
    }

    double size() {
        return size;
    }

    boolean isArtifact() {
        return glyphs.stream().allMatch(Glyph::artifact);
    }

    int length() {
        return glyphs.size();
    }

    /** Whether any glyph is raised, as the mark of a note is. */
    boolean hasRaised() {
        for (Glyph glyph : glyphs) {
            if (isRaised(glyph)) {
                return true;
            }
        }
        return false;
    }

    /** The words; made once, since many rules ask. */
    String plainText() {
        if (plainText == null) {
            plainText = SegmentText.plain(this);
        }
        return plainText;
    }
}
