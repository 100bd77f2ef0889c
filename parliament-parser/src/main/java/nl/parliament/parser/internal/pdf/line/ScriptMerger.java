package nl.parliament.parser.internal.pdf.line;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins superscripts and subscripts to their line: note anchors, powers, 'CO₂'. Made for one page. */
public final class ScriptMerger {
    /** Baselines nearer than this many font sizes are one. */
    private static final double SAME_BASELINE = 0.05;

    private final GlyphLine[] lines;
    /** Lines that went into another. */
    private final boolean[] gone;
    /** Lines that were joined to another, or another to them. */
    private final boolean[] joined;

    private final double widestGap;

    /** @param widestGap white wider than this many times the font size is a tab */
    private ScriptMerger(List<GlyphLine> lines, double widestGap) {
        this.lines = lines.stream()
                .sorted(Comparator.comparingDouble(GlyphLine::baseline))
                .toArray(GlyphLine[]::new);
        this.gone = new boolean[lines.size()];
        this.joined = new boolean[lines.size()];
        this.widestGap = widestGap;
    }

    /** The lines from top to bottom and left to right, with all that is raised or sunk put in its place. */
    static List<GlyphLine> join(List<GlyphLine> lines, double widestGap) {
        ScriptMerger joiner = new ScriptMerger(lines, widestGap);
        joiner.joinAll();
        return IntStream.range(0, joiner.lines.length)
                .filter(line -> !joiner.gone[line])
                .mapToObj(line -> joiner.lines[line])
                .sorted(Comparator.comparingDouble(GlyphLine::baseline).thenComparingDouble(GlyphLine::left))
                .toList();
    }

    private void joinAll() {
        double largest = Stream.of(lines).mapToDouble(GlyphLine::size).max().orElse(0);
        int from = 0;
        for (int small = 0; small < lines.length; small++) {
            if (joined[small] || lines[small].size() >= largest) {
                continue;
            }
            double baseline = lines[small].baseline();
            while (gone[from] || lines[from].baseline() < baseline - GlyphLine.MOST_SUNK * largest) {
                from++;
            }
            joinToFirst(small, from, baseline + GlyphLine.MOST_RAISED * largest);
        }
    }

    /** Joins it to the first line from here to that height that it stands at. */
    private void joinToFirst(int small, int from, double lowest) {
        for (int at = from; at < lines.length && (gone[at] || lines[at].baseline() <= lowest); at++) {
            if (at != small && !gone[at] && lines[small].isShiftedFrom(lines[at])) {
                put(at, small);
                closeGap(at);
                return;
            }
        }
    }

    private void put(int line, int other) {
        lines[line] = lines[line].with(lines[other]);
        gone[other] = true;
        joined[line] = true;
        joined[other] = true;
    }

    /** What looked like a tab was the room for the raised or sunk glyphs. */
    private void closeGap(int at) {
        GlyphLine line = lines[at];
        int next = at;
        while (next > 0 && isOn(line, next - 1)) {
            next--;
        }
        for (; next < lines.length && isOn(line, next); next++) {
            if (next != at && !gone[next] && isBehind(line, lines[next])) {
                put(at, next);
                return;
            }
        }
    }

    /** Whether this is on the baseline of the line, as far as programs place it with care, or gone. */
    private boolean isOn(GlyphLine line, int at) {
        return gone[at] || Math.abs(lines[at].baseline() - line.baseline()) < SAME_BASELINE * line.size();
    }

    private boolean isBehind(GlyphLine line, GlyphLine next) {
        double gap = next.left() - line.right();
        return gap > 0 && gap < widestGap * line.size() && next.size() > 0.85 * line.size();
    }
}
