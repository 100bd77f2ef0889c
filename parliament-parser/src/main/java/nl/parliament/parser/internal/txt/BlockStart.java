package nl.parliament.parser.internal.txt;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
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

    private BlockStart() {}

    /** Whether the line never goes on with the one above. */
    static boolean isOwn(PaperLine line) {
        return (mayBeOwn(line.words())
                        && OWN.matcher(line.text().stripLeading()).lookingAt())
                || QuestionHeads.isBegunBy(line.words())
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
