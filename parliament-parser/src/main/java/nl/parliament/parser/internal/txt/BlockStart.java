package nl.parliament.parser.internal.txt;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.dutch.paper.CommitteeSignature;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Recognises lines that start a new block whatever stands above them: list items, questions, the closing, the parts of
 * a paper's head.
 */
final class BlockStart {
    // "- " | "• " | "1. " | "a) " | "2.1 Inleiding", and a bare number; "artikel | 6.32 van de wet" goes on
    private static final String ITEM =
            "(?:" + ListLabels.PATTERN + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?!\\s{1,5}\\p{Ll}))\\s|" + "\\d{1,2}\\s{0,20}$";
    // "Nr. 143 BRIEF VAN …" | "Vraag 3" | "Antwoord op de vragen 4 en 6"
    private static final String NUMBERED = "(?=N)" + PaperHead.NR + "\\d{1,4}\\b";
    private static final Pattern OWN = Pattern.compile(ITEM + "|" + NUMBERED);

    // "33 763 Toekomst van de krijgsmacht" | "36 600 XV Vaststelling" | "Vragen van de leden Bromet en Kröger" |
    // "Antwoord van Staatssecretaris Van Rijn"
    private static final Pattern HEAD = Pattern.compile(
            PaperHead.DOSSIER + " \\p{Lu}\\p{Ll}|Antwoord van \\p{L}|" + MemberQuestions.OF_MEMBERS + " \\p{Lu}");

    /** No heading has so many lines. */
    static final int LINES_OF_TEXT = 3;

    /** The marks of items; a circle alone also stands for yes or no in a table. */
    private static final String MARKS = ListLabels.BULLETS.replaceAll("[●○◦]", "");

    /** A tab, but not one after the last word. */
    private static final Pattern ROW = Pattern.compile("\\t(?=\\s{0,20}\\S)");

    private static final String MARKS_AND_DASHES = MARKS + "-–";

    private BlockStart() {}

    /** Whether the line never goes on with the one above. */
    static boolean isOwn(PaperLine line) {
        return (mayBeOwn(line.words())
                        && OWN.matcher(line.text().stripLeading()).lookingAt())
                || QuestionHeads.isBegunBy(line.words())
                || QuestionHeads.isAnswerAlone(line.words())
                || line.words().equals(MotionClauses.OPENING)
                || PaperHead.DAY_LINE.matcher(line.words()).matches()
                || Closings.is(line.words());
    }

    /**
     * Whether the line looks like one of a paper's head; where a sentence goes on it is none: 'waarvan er | 25 000
     * Nederlanders'.
     */
    static boolean isOfHead(PaperLine line) {
        return HEAD.matcher(line.words()).lookingAt();
    }

    /** 'Hoogachtend,' and the like. */
    static boolean isClosing(PaperLine line) {
        return Closings.is(line.words());
    }

    /**
     * Converters put the mark of an item on a line of its own; a dash alone may also stand for nothing, in a letterhead
     * or a table.
     */
    static boolean isBullet(PaperLine line) {
        return isOneOf(MARKS_AND_DASHES, line);
    }

    static boolean isMark(PaperLine line) {
        return isOneOf(MARKS, line);
    }

    private static boolean isOneOf(String signs, PaperLine line) {
        return line.words().length() == 1 && signs.contains(line.words());
    }

    /**
     * Whether nothing parts the lines. Rows of what stands side by side, signatures and the clauses of a motion are
     * apart: each line begins one. In the middle of a text, after so many lines of it, offices are those that it names.
     */
    static boolean areTogether(PaperLine before, PaperLine line, int above) {
        return Stream.of(before, line).noneMatch(PaperLine::isBlank)
                && before.region() == line.region()
                && !ROW.matcher(line.text()).find()
                && !isClause(before, line)
                && !isOfPaper(before, line)
                && (above >= LINES_OF_TEXT || !areSignatures(before, line));
    }

    /** The chair or the clerk of a committee signs, or a title in capitals ends. */
    private static boolean isOfPaper(PaperLine before, PaperLine line) {
        boolean isSigned = Stream.of(before, line).anyMatch(each -> CommitteeSignature.is(each.words()));
        return isSigned || (!PaperHead.isInCapitals(line.words()) && PaperHead.isTitleInCapitals(before.words()));
    }

    private static boolean areSignatures(PaperLine before, PaperLine line) {
        return SignatureLine.betweenOffices(before.words()) >= 0
                || Stream.of(before, line).allMatch(each -> SignatureLine.hasRole(each.words()));
    }

    private static boolean isClause(PaperLine before, PaperLine line) {
        return MotionClauses.begins(before.words(), line.words());
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOwn(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        return first == 'N'
                || first == '('
                || (first >= '0' && first <= '9')
                || ListLabels.MARKS.indexOf(first) >= 0
                || (first >= 'a' && first <= 'z');
    }
}
