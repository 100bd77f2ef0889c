package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.txt.line.LineMeasure;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.WrapWidth;

/**
 * Puts the lines of a paragraph together again in a text that was wrapped. A line goes on when the first word of the
 * next would not have fitted, or when it ends within a sentence. A text whose lines are long, a few apart, was never
 * wrapped and stays as it is.
 */
final class ParagraphReflow {
    private static final int LONGEST_WRAPPED = 140;
    /** A line shorter than this was not broken for its width. */
    private static final int SHORTEST_BROKEN = 25;

    /** No heading has so many lines. */
    private static final int LINES_OF_TEXT = 3;

    /** The marks of items; a circle alone also stands for yes or no in a table. */
    private static final String MARKS = ListLabels.BULLETS.replaceAll("[●○◦]", "");

    private static final String MARKS_AND_DASHES = MARKS + "-–";

    private static final Pattern NOTE = Pattern.compile("\\s{0,8}\\d{1,2} (?:\\p{Lu}|https?:|www\\.)");
    private static final Pattern NOTE_START = Pattern.compile("\\s{0,8}(?:\\p{Lu}|https?:|www\\.)");
    /** A line longer than this share of the width may go on before it is full. */
    private static final double LONG = 0.8;
    /** What the rounded widths of a line may be off by. */
    private static final int ROUNDING = LineMeasure.UNIT / 10;

    private final List<PaperLine> lines;
    private final BitSet isOfNotes;
    private final int[] widths;
    /** Of a blank and the first word of each line. */
    private final int[] firstWords;
    /** What is as wide as this has no place on one line. */
    private final int tooWide;

    private ParagraphReflow(List<PaperLine> lines, BitSet isOfNotes, LineMeasure measure) {
        this.lines = lines;
        this.isOfNotes = isOfNotes;
        this.widths = new int[lines.size()];
        this.firstWords = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            PaperLine line = lines.get(i);
            widths[i] = measure.of(line.words());
            firstWords[i] = measure.of(" ") + measure.of(line.words(), line.firstWordEnd());
        }
        this.tooWide = tooWide(new WrapWidth(lines, widths).longest(0.95));
    }

    /**
     * The lines below numbers in a row that stand on lines of their own, when as many sentences begin there: a text
     * taken from a PDF has the numbers of its notes so, above a blank line.
     */
    private static BitSet ofNotes(List<PaperLine> lines) {
        BitSet ofNotes = new BitSet();
        int row = 1;
        for (int i = 1; i < lines.size(); i++) {
            row = isNextNumber(lines, i) ? row + 1 : 1;
            if (row > 1) {
                int from = LineSearch.skip(lines, i + 1, PaperLine::isBlank);
                int to = LineSearch.skip(lines, from, line -> !line.isBlank() && line.bareNumber() < 0);
                if (row == 1 + countNotes(lines, from + 1, to)) {
                    ofNotes.set(from, to);
                }
            }
        }
        return ofNotes;
    }

    private static boolean isNextNumber(List<PaperLine> lines, int at) {
        int number = lines.get(at).bareNumber();
        return number > 1 && number == lines.get(at - 1).bareNumber() + 1;
    }

    private static long countNotes(List<PaperLine> lines, int from, int to) {
        return IntStream.range(from, to).filter(at -> beginsNote(lines, at)).count();
    }

    private static boolean beginsNote(List<PaperLine> lines, int at) {
        return lines.get(at - 1).endsSentence()
                && NOTE_START.matcher(lines.get(at).text()).lookingAt();
    }

    /**
     * The margin lies between the longest line and the shortest that had to be broken: within a sentence nobody else
     * breaks it.
     */
    private int tooWide(int longest) {
        return openLines()
                .map(this::withNextWord)
                .filter(width -> width > longest)
                .min()
                .orElse(longest);
    }

    /** The lines that end within a sentence. */
    private IntStream openLines() {
        return IntStream.range(0, widths.length - 1).filter(at -> lines.get(at).goesOnIn(lines.get(at + 1)));
    }

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
        boolean[] goesOn = isWrapped(texts) ? best(texts).goOn() : new boolean[texts.size()];
        Paragraphs paragraphs = new Paragraphs(joiner);
        int text = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (running.contains(i)) {
                paragraphs.addRunning(lines.get(i));
            } else if (!apart.get(i)) {
                paragraphs.add(lines.get(i), goesOn[text++]);
            }
        }
        return paragraphs.close();
    }

    private static ParagraphReflow best(List<PaperLine> lines) {
        BitSet ofNotes = ofNotes(lines);
        ParagraphReflow byCharacters = new ParagraphReflow(lines, ofNotes, LineMeasure.CHARACTERS);
        ParagraphReflow byLetters = new ParagraphReflow(lines, ofNotes, LineMeasure.LETTERS);
        return byLetters.unexplained() < byCharacters.unexplained() ? byLetters : byCharacters;
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

    /** Lines that end within a sentence though the next word would have fitted: the fewer, the better the measure. */
    private long unexplained() {
        return openLines().filter(at -> !isFull(at)).count();
    }

    private boolean[] goOn() {
        boolean[] goOn = new boolean[lines.size()];
        int above = 1;
        for (int i = 1; i < goOn.length; i++) {
            goOn[i] = goesOn(i, above);
            above = goOn[i] && !isBullet(lines.get(i - 1)) ? above + 1 : 1;
        }
        return goOn;
    }

    /** Whether the line goes on with the paragraph that so many lines above it make. */
    private boolean goesOn(int at, int above) {
        PaperLine before = lines.get(at - 1);
        PaperLine line = lines.get(at);
        if (before.isBlank() || line.isBlank() || before.region() != line.region() || standsApart(before, line)) {
            return false;
        }
        if (isNumberBroken(before, line, above) || isDashInBrackets(before, line)) {
            return true;
        }
        boolean isTitleAbove = above == 1 && widths[at - 1] > tooWide;
        if (BlockStart.isOwn(line)
                || isBullet(line)
                || ((at == 1 || isTitleAbove || !before.endsWithinSentence()) && BlockStart.isOfHead(line))) {
            return false;
        }
        if (isBullet(before)) {
            return isMark(before)
                    || (line.startsWithinSentence() && line.words().length() > SHORTEST_BROKEN);
        }
        if (standsAlone(at) || beginsNote(at)) {
            return false;
        }
        boolean within =
                line.startsWithinSentence() && (above > 1 || before.words().length() > SHORTEST_BROKEN);
        boolean full = isFull(at - 1) && (!isTitleAbove || before.endsSentence());
        return (within && !before.endsSentence()) || full || isLongAndOpen(at - 1) || isOpenParagraph(before, above);
    }

    /** Rows of what stands side by side, signatures, and the clauses of a motion: each line begins one. */
    private static boolean standsApart(PaperLine before, PaperLine line) {
        boolean isRow = line.text().startsWith("\t") || line.words().indexOf('\t') >= 0;
        return isRow
                || isClause(before, line)
                || SignatureLine.betweenOffices(before.words()) >= 0
                || Stream.of(before, line).allMatch(each -> SignatureLine.hasRole(each.words()));
    }

    private static boolean isClause(PaperLine before, PaperLine line) {
        return line.startsWithinSentence() && MotionClauses.begins(before.words(), line.words());
    }

    /**
     * Converters put the mark of an item on a line of its own; a dash alone may also stand for nothing, in a letterhead
     * or a table.
     */
    private static boolean isBullet(PaperLine line) {
        return isOneOf(MARKS_AND_DASHES, line);
    }

    private static boolean isMark(PaperLine line) {
        return isOneOf(MARKS, line);
    }

    private static boolean isOneOf(String signs, PaperLine line) {
        return line.words().length() == 1 && signs.contains(line.words());
    }

    /** 'nr. | 17', 'Kamerstuk 36 | 410, nr. 17'. */
    private static boolean isNumberBroken(PaperLine before, PaperLine line, int above) {
        boolean isOpen = above > 1 && !before.endsSentence() && line.bareNumber() < 0;
        return before.endsBeforeNumber()
                ? line.startsWithNumber() || (line.startsWithDigit() && before.endsInBracket())
                : isOpen && line.startsWithNumber();
    }

    /** '(Volksgezondheid, Welzijn en Sport | – Jeugd, Preventie en Sport)': no item. */
    private static boolean isDashInBrackets(PaperLine before, PaperLine line) {
        return before.endsInBracket()
                && (line.words().startsWith("– ") || line.words().startsWith("- "));
    }

    /** A text broken twice has short lines in the middle of its sentences; a heading or a subject has few lines. */
    private static boolean isOpenParagraph(PaperLine before, int above) {
        return above >= LINES_OF_TEXT && before.endsWithinSentence();
    }

    /** Lines of uneven width, as copied from a page on the web: a long one that ends within a sentence goes on. */
    private boolean isLongAndOpen(int at) {
        return widths[at] > LONG * tooWide && lines.get(at).endsWithinSentence();
    }

    /** Behind a whole sentence "2 HvJ EU 20 november 2017", or a capital among notes whose numbers stand apart. */
    private boolean beginsNote(int at) {
        boolean isNumbered = lines.get(at - 1).endsSentence()
                && NOTE.matcher(lines.get(at).text()).lookingAt();
        return isNumbered || (isOfNotes.get(at) && beginsNote(lines, at));
    }

    /** Behind a whole sentence a short line without closing point, above a line that begins a sentence: a heading. */
    private boolean standsAlone(int at) {
        PaperLine line = lines.get(at);
        return lines.get(at - 1).endsSentence()
                && line.startsWithCapital()
                && line.endsInLetter()
                && at + 1 < lines.size()
                && lines.get(at + 1).startsWithCapital()
                && !isFull(at);
    }

    /** Whether the first word of the next line has no place after this one. */
    private boolean isFull(int at) {
        return withNextWord(at) > tooWide - ROUNDING;
    }

    private int withNextWord(int at) {
        return widths[at] + firstWords[at + 1];
    }

    /** The paragraphs so far, the last one open. */
    private static final class Paragraphs {
        private final LineJoiner joiner;
        private final List<Line> joined = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int paragraph = -1;

        private Paragraphs(LineJoiner joiner) {
            this.joiner = joiner;
        }

        private void addRunning(PaperLine line) {
            joined.add(new Line(line, line.printed(), true));
        }

        private void add(PaperLine line, boolean goesOn) {
            if (goesOn) {
                open.setLength(trimmedLength());
                joiner.append(open, line.printed().strip());
            } else {
                close();
                paragraph = joined.size();
                open.append(line.printed());
                joined.add(new Line(line, line.printed(), false));
            }
        }

        private int trimmedLength() {
            int length = open.length();
            while (length > 0 && Character.isWhitespace(open.charAt(length - 1))) {
                length--;
            }
            return length;
        }

        private List<Line> close() {
            if (paragraph >= 0) {
                joined.set(paragraph, new Line(joined.get(paragraph).first(), open.toString(), false));
                open.setLength(0);
            }
            return joined;
        }
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
