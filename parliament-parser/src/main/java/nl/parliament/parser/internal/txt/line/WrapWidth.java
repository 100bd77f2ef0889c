package nl.parliament.parser.internal.txt.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long the lines of a text are, in characters or in widths, and how long those are that were broken for their
 * width.
 */
public final class WrapWidth {
    /** About as long is at least this share of it. */
    private static final double CLOSE = 0.9;

    /** So many broken lines tell a width. */
    private static final int FEWEST = 4;

    private static final int TWICE = 2;
    private static final int A_QUARTER = 4;
    private static final int A_TENTH = 10;

    private final List<PaperLine> lines;
    private final int[] lengths;
    /** Without blank lines. */
    private final int[] sorted;

    public WrapWidth(List<PaperLine> lines, int[] lengths) {
        this.lines = lines;
        this.lengths = lengths;
        this.sorted =
                Arrays.stream(lengths).filter(length -> length > 0).sorted().toArray();
    }

    /** The longest; 0 for an empty text. */
    public int widest() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    /** How many are longer. */
    public long above(double length) {
        return Arrays.stream(sorted).filter(one -> one > length).count();
    }

    /**
     * The length that this share of the lines does not pass, or that of the broken lines when these are clearly
     * shorter. A converter that joins a broken word makes one line of two or three, and a web page breaks a line after
     * a link. 0 for none.
     */
    public int longest(double share) {
        int usual = sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
        int full = mostCommon(broken().map(i -> lengths[i]).sorted().toArray());
        boolean isShorter = full > 0 && full < CLOSE * usual;
        int margin = (int) (full / CLOSE);
        return isShorter && (isRare(margin) || isBroken(margin) || isUsual(full, margin)) ? full : usual;
    }

    /**
     * Whether far more lines were broken about there than are longer, for the next word had no place: those of a short
     * letter's head are not broken.
     */
    private boolean isUsual(int full, int margin) {
        long broken = broken().filter(i -> lengths[i] <= margin).count();
        long early = broken().filter(i -> lengths[i] + firstWord(i + 1) < full).count();
        return broken >= FEWEST && broken >= TWICE * above(margin) && A_TENTH * early <= broken;
    }

    private double firstWord(int at) {
        PaperLine line = lines.get(at);
        return (double) lengths[at] * (1 + line.firstWordEnd()) / line.words().length();
    }

    /** Whether hardly a line is as long as this: titles of papers are not broken. */
    private boolean isRare(int length) {
        return A_TENTH * above(length - 1) <= sorted.length;
    }

    /** The longest of the lengths that are close to each other, where most are; 0 for none. */
    private static int mostCommon(int[] sorted) {
        int most = 0;
        int length = 0;
        int from = 0;
        for (int to = 0; to < sorted.length; to++) {
            while (sorted[from] < CLOSE * sorted[to]) {
                from++;
            }
            if (to - from >= most) {
                most = to - from;
                length = sorted[to];
            }
        }
        return length;
    }

    /** The lines that end within a sentence that the next goes on with. */
    private IntStream broken() {
        return IntStream.range(0, Math.max(0, lines.size() - 1))
                .filter(i -> lines.get(i).goesOnIn(lines.get(i + 1)));
    }

    /**
     * Whether a quarter of the lines as long as this is broken; of paragraphs and items on a line each, hardly one is.
     */
    private boolean isBroken(int length) {
        return A_QUARTER * broken().filter(i -> lengths[i] >= length).count() > above(length - 1);
    }
}
