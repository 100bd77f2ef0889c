package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.txt.line.LineWidths;
import nl.parliament.parser.internal.txt.line.PaperLine;

/** Tells which lines of a wrapped text go on with the paragraph of the line above, by their widths and their words. */
final class LineContinuation {
    /** A line shorter than this was not broken for its width. */
    private static final int SHORTEST_BROKEN = 25;
    /** A line longer than this share of the width may go on before it is full. */
    private static final double LONG = 0.8;

    private static final double FULL = 0.95;
    private static final double HALF = 0.5;
    /** Lines back to the part of a sentence before this one. */
    private static final int MOST_PARTS = 12;

    private final List<PaperLine> lines;
    private final LineWidths widths;
    private final NoteStarts notes;
    private final boolean isUneven;
    /** How many lines right above the one looked at are of its paragraph, if it goes on with that. */
    private int above = 1;

    LineContinuation(List<PaperLine> lines, LineWidths widths) {
        this.lines = lines;
        this.widths = widths;
        this.notes = new NoteStarts(lines);
        this.isUneven = widths.areUneven();
    }

    /** The lines that go on. */
    BitSet all() {
        BitSet goOn = new BitSet();
        boolean isSigned = false;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).words();
            isSigned = MotionFormula.is(before) || (isSigned && !before.isEmpty());
            boolean goesOn = !isSigned && BlockStart.areTogether(lines.get(i - 1), lines.get(i), above) && goesOn(i);
            goOn.set(i, goesOn);
            above = goesOn && !BlockStart.isBullet(lines.get(i - 1)) ? above + 1 : 1;
        }
        return goOn;
    }

    private boolean goesOn(int at) {
        PaperLine before = lines.get(at - 1);
        PaperLine line = lines.get(at);
        if (isRestOfLine(at)) {
            widths.addAbove(at);
            return true;
        }
        if (anyOf(at, this::isBroken, this::isPartOfSentence)) {
            return true;
        }
        if (BlockStart.isOwn(line) || BlockStart.isBullet(line) || isHead(at)) {
            return false;
        }
        if (BlockStart.isBullet(before)) {
            return BlockStart.isMark(before)
                    || (line.startsWithinSentence() && line.words().length() > SHORTEST_BROKEN);
        }
        return !standsAlone(at)
                && !notes.isOne(at)
                && anyOf(
                        at,
                        this::isWithin,
                        this::isAfterFull,
                        this::isAfterLong,
                        this::isInParagraph,
                        this::isInQuestion,
                        this::isAfterOpenWord);
    }

    private static boolean anyOf(int at, IntPredicate... tests) {
        return Stream.of(tests).anyMatch(test -> test.test(at));
    }

    /** Within a word, a number or a bracket. */
    private boolean isBroken(int at) {
        return OpenSentence.isBroken(lines.get(at - 1), lines.get(at), above);
    }

    /**
     * A converter that keeps the order of drawing ends a line after a raised figure. What stood after it on paper ends
     * within a sentence though the next word would have had a place, and fits into the line above.
     */
    private boolean isRestOfLine(int at) {
        return at + 1 < lines.size()
                && lines.get(at - 1).endsInFigure()
                && lines.get(at).goesOnIn(lines.get(at + 1))
                && !widths.isFull(at)
                && widths.fitsAbove(at);
    }

    /** '… aangevuld met 1) de gevolgen voor de zorg, en | 2) de gevolgen voor de gemeenten'. */
    private boolean isPartOfSentence(int at) {
        String before = OpenSentence.labelBefore(lines.get(at));
        return before != null
                && OpenSentence.endsPart(lines.get(at - 1))
                && IntStream.range(at - Math.min(above, MOST_PARTS), at)
                        .anyMatch(i -> lines.get(i).words().contains(before));
    }

    private boolean isTitle(int at) {
        return above == 1 && widths.isTooWide(at);
    }

    private boolean isHead(int at) {
        boolean mayBegin = at == 1 || isTitle(at - 1) || !lines.get(at - 1).endsWithinSentence();
        return (mayBegin && BlockStart.isOfHead(lines.get(at))) || isNumberOfPaper(at);
    }

    /** 'nr. 4' alone, above 'ADVIES RAAD VAN STATE'. */
    private boolean isNumberOfPaper(int at) {
        return at + 1 < lines.size()
                && PaperHead.isNumberAlone(lines.get(at).words())
                && PaperHead.isTitleInCapitals(lines.get(at + 1).words());
    }

    /** Behind a whole sentence a short line without closing point, above a line that begins a sentence: a heading. */
    private boolean standsAlone(int at) {
        PaperLine line = lines.get(at);
        return lines.get(at - 1).endsSentence()
                && line.startsWithCapital()
                && line.endsInLetter()
                && at + 1 < lines.size()
                && lines.get(at + 1).startsWithCapital()
                && !widths.isFull(at);
    }

    private boolean isWithin(int at) {
        PaperLine before = lines.get(at - 1);
        return lines.get(at).startsWithinSentence()
                && !before.endsSentence()
                && (above > 1 || before.words().length() > SHORTEST_BROKEN);
    }

    private boolean isAfterFull(int at) {
        return widths.isFull(at - 1) && (!isTitle(at - 1) || lines.get(at - 1).endsSentence());
    }

    /**
     * Lines of uneven width, as copied from a page on the web: a long one that ends within a sentence goes on. Where
     * the lines are as full as they can be, a first line that is not may be a heading.
     */
    private boolean isAfterLong(int at) {
        double longest = above == 1 && !isUneven ? FULL : LONG;
        return widths.isLonger(at - 1, longest) && lines.get(at - 1).endsWithinSentence();
    }

    /** A text of uneven lines has short ones in the middle of its sentences; a heading or a subject has few lines. */
    private boolean isInParagraph(int at) {
        return above >= BlockStart.LINES_OF_TEXT
                && lines.get(at - 1).endsWithinSentence()
                && (isUneven || widths.isLonger(at - 1, HALF))
                && LetterheadField.in(lines.get(at - above).words()) == null;
    }

    /** No heading stands right below 'Vraag 3': a question goes on that a name or a quotation breaks. */
    private boolean isInQuestion(int at) {
        int head = at - above - 1;
        return head >= 0
                && widths.isLonger(at - 1, HALF)
                && (lines.get(at - 1).endsWithinSentence() || OpenSentence.asksOn(lines.get(at)))
                && QuestionHeads.is(lines.get(head).words());
    }

    /** After what no heading is: a line that ends in an article, or the first line of a clause. */
    private boolean isAfterOpenWord(int at) {
        PaperLine before = lines.get(at - 1);
        boolean isClause = above == 1 && before.endsWithinSentence() && OpenSentence.hasVerb(before);
        return widths.isLonger(at - 1, HALF) && (isClause || OpenSentence.endsInOpenWord(before));
    }
}
