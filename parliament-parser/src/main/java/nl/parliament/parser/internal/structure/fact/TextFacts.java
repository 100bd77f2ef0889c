package nl.parliament.parser.internal.structure.fact;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.Sentences;
import nl.parliament.parser.internal.dutch.paper.BillFormula;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;

/** Facts of running text. */
final class TextFacts {
    private static final int SHORT = 60;
    private static final int PROSE = 90;
    /** Lines of a frame are rarely longer. */
    private static final int LINE = 70;

    private static final int FEWEST_WORDS = 5;
    /** A letterhead is rarely longer; official heads of several dossiers come near. */
    private static final int LATE = 60;

    private static final int VERY_LATE = 120;
    // "… bij dit artikel." | "… bij dit artikel.1" | "… in deze brief over:" | "… is dat zo?"
    private static final Pattern SENTENCE_END = Pattern.compile("[.:?][)\"”’]?\\d{0,2}$");

    // the pronouns of the first person, a closed class | "heeft u met een beroep op": what the reader did
    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?i)\\b(?:ik|mijn|mij|wij|we|(?:heeft|hebt|had) u|u (?:heeft|hebt|had))\\b");
    private static final int LOOKED_AT = 1000;

    private TextFacts() {}

    static boolean isFirstPerson(Line line) {
        String text = line.text();
        return text.length() > SHORT
                && FIRST_PERSON
                        .matcher(text.substring(0, Math.min(LOOKED_AT, text.length())))
                        .find();
    }

    static boolean isShort(Line line) {
        return line.text().length() < SHORT && !endsSentence(line.text());
    }

    static boolean isProse(Line line) {
        return line.text().length() > PROSE && endsSentence(line.text());
    }

    static boolean isSentence(Line line) {
        String text = line.text();
        return text.length() <= PROSE
                && endsSentence(text)
                && text.chars().filter(sign -> sign == ' ').count() >= FEWEST_WORDS - 1;
    }

    static boolean runsOn(Line line) {
        return line.text().length() > LINE && !endsSentence(line.text());
    }

    /** Whether the text is long for a line of a frame and ends as a sentence does. */
    static boolean isText(String text) {
        return text.length() > SHORT && endsSentence(text);
    }

    static boolean endsInFullStop(Line line) {
        return line.text().endsWith("?") || Sentences.endsInPoint(line.text());
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_END
                .matcher(text.substring(Math.max(0, text.length() - 4)))
                .find();
    }

    static boolean isQuestionHead(Line line) {
        return QuestionHeads.is(line.text()) || QuestionHeads.isBegunBy(line.text());
    }

    static boolean isMotionOpening(Line line) {
        return line.text().startsWith(MotionClauses.OPENING);
    }

    /** Motions open with 'De Kamer,', bills with 'Wij …, bij de gratie Gods'. */
    static boolean opensWithFormula(String text) {
        return text.startsWith(MotionClauses.OPENING) || BillFormula.opens(text);
    }

    static boolean isAboveFormula(Line line) {
        return line.index() < line.formula();
    }

    static boolean isLate(Line line) {
        return line.index() >= LATE;
    }

    static boolean isVeryLate(Line line) {
        return line.index() >= VERY_LATE;
    }
}
