package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.txt.line.LineWidths;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.WrapWidth;

/**
 * Puts the lines of a paragraph together again in a text that was wrapped. A line goes on when the first word of the
 * next would not have fitted, or when it ends within a sentence. A text whose lines are long, a few apart, was never
 * wrapped and stays as it is.
 */
final class ParagraphReflow {
    private static final int LONGEST_WRAPPED = 140;

    /** So many times fewer lines end early in a text that was wrapped twice, once its lines are whole. */
    private static final int FAR_FEWER = 4;

    private ParagraphReflow() {}

    /**
     * The paragraphs; running lines stay by themselves, and the lines on either side of one, or of the lines taken out,
     * may belong together.
     */
    static List<Line> unwrap(List<PaperLine> lines, Set<Integer> running, BitSet takenOut, LineJoiner joiner) {
        BitSet apart = (BitSet) takenOut.clone();
        running.forEach(apart::set);
        apart.or(PageTurns.blanksWithinSentences(lines, apart));
        List<PaperLine> texts = IntStream.range(0, lines.size())
                .filter(at -> !apart.get(at))
                .mapToObj(lines::get)
                .toList();
        BitSet goesOn = goOn(texts);
        Paragraphs paragraphs = new Paragraphs(joiner);
        int text = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (running.contains(i)) {
                paragraphs.addRunning(lines.get(i));
            } else if (!apart.get(i)) {
                paragraphs.add(lines.get(i), goesOn.get(text++));
            }
        }
        return paragraphs.close();
    }

    /** The lines that go on with the paragraph above them. */
    private static BitSet goOn(List<PaperLine> lines) {
        if (!isWrapped(lines)) {
            return new BitSet();
        }
        LineWidths widths = LineWidths.of(lines);
        if (widths.areUneven()) {
            TwiceWrapped twice = new TwiceWrapped(lines);
            List<PaperLine> once = twice.once();
            LineWidths before = LineWidths.of(once);
            if (isWrapped(once) && FAR_FEWER * before.unexplained() <= widths.unexplained()) {
                return twice.withRests(new LineContinuation(once, before).all());
            }
        }
        return new LineContinuation(lines, widths).all();
    }

    private static boolean isWrapped(List<PaperLine> lines) {
        WrapWidth lengths = new WrapWidth(
                lines, lines.stream().mapToInt(line -> line.words().length()).toArray());
        if (lengths.widest() == 0 || lengths.widest() > 4 * LONGEST_WRAPPED) {
            return false;
        }
        int width = lengths.longest(0.97);
        long nearlyFull = lengths.above(0.8 * width);
        return width <= LONGEST_WRAPPED && nearlyFull >= 5 && 2 * nearlyFull > lengths.above(0.5 * width);
    }

    /**
     * A paragraph or a running line.
     *
     * @param first its first line on paper
     * @param text its text
     * @param isRunning whether it stands on every page
     */
    record Line(PaperLine first, String text, boolean isRunning) {}
}
