package nl.parliament.parser.internal.txt.line;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the lines of a wrapped text are, and which of them had no place for the first word of the next. */
public final class LineWidths {
    /** What the rounded widths of a line may be off by. */
    private static final int ROUNDING = LineMeasure.UNIT / 10;
    /** A line this much wider than the paper is made of two. */
    private static final double MENDED = 1.1;
    /** How full a line is at least that ends in a broken word. */
    private static final double BROKEN = 0.9;
    /** Two lines that were one may seem this much wider than the paper, as the widths are those of another font. */
    private static final double ABOUT = 1.03;
    /** Hardly a line is longer than this share of the lines. */
    private static final double USUAL = 0.95;
    /** More lines that are broken early, one in so many, make a text uneven. */
    private static final int A_TENTH = 10;

    private final List<PaperLine> lines;
    private final int[] widths;
    /** Of a blank and the first word of each line. */
    private final int[] firstWords;
    /** What is as wide as this has no place on one line. */
    private final int tooWide;

    private LineWidths(List<PaperLine> lines, LineMeasure measure) {
        this.lines = lines;
        this.widths = new int[lines.size()];
        this.firstWords = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            PaperLine line = lines.get(i);
            widths[i] = measure.of(line.words());
            firstWords[i] = measure.of(" ") + measure.of(line.words(), line.firstWordEnd());
        }
        this.tooWide = tooWide(new WrapWidth(lines, widths).longest(USUAL));
    }

    /** In the measure that explains best why the lines end where they do. */
    public static LineWidths of(List<PaperLine> lines) {
        LineWidths byCharacters = inCharacters(lines);
        LineWidths byLetters = new LineWidths(lines, LineMeasure.LETTERS);
        return byLetters.unexplained() < byCharacters.unexplained() ? byLetters : byCharacters;
    }

    public static LineWidths inCharacters(List<PaperLine> lines) {
        return new LineWidths(lines, LineMeasure.CHARACTERS);
    }

    /**
     * The margin lies between the longest line and the shortest that had to be broken: within a sentence nobody else
     * breaks it.
     */
    private int tooWide(int longest) {
        return openLines()
                .map(at -> widths[at] + firstWords[at + 1])
                .filter(width -> width > longest)
                .min()
                .orElse(longest);
    }

    /** The lines that end within a sentence. */
    private IntStream openLines() {
        return IntStream.range(0, widths.length - 1).filter(at -> lines.get(at).goesOnIn(lines.get(at + 1)));
    }

    /** Lines that end within a sentence though the next word would have fitted. */
    public long unexplained() {
        return openLines().filter(at -> !isFull(at)).count();
    }

    /** Whether many lines end within a sentence though the next word would have fitted. */
    public boolean areUneven() {
        return A_TENTH * unexplained() > openLines().count();
    }

    /** Whether the first word of the next line has no place after this one. */
    public boolean isFull(int at) {
        return lastWidth(at) + firstWords[at + 1] > tooWide - ROUNDING;
    }

    /** A converter that mends a broken word makes one line of two, each all but full: the width of the last of them. */
    private double lastWidth(int at) {
        double beyond = widths[at] - MENDED * tooWide;
        return beyond > 0 ? widths[at] - Math.ceil(beyond / (BROKEN * tooWide)) * BROKEN * tooWide : widths[at];
    }

    /** Whether the line is wider than the paper. */
    public boolean isTooWide(int at) {
        return widths[at] > tooWide;
    }

    /** Whether the line is wider than this share of the paper. */
    public boolean isLonger(int at, double share) {
        return widths[at] > share * tooWide;
    }

    /** Whether the line has a place on the one above. */
    public boolean fitsAbove(int at) {
        return widths[at - 1] + widths[at] < ABOUT * tooWide;
    }

    /** Takes the line for the rest of the one above. */
    public void addAbove(int at) {
        widths[at] += widths[at - 1];
    }
}
