package nl.parliament.parser.internal.txt;

import java.util.regex.Pattern;

/** Knows the lines that begin something, whatever stands above them: items of a list, the parts of a paper's head, questions, the closing. */
final class LineStart {
    /** The marks of items without number; {@code o} stands for a circle. */
    static final String MARKS = "•·●○▪\uf0b7\uf0a7\ufffd*o–-";

    // "- " | "• " | "1. " | "a) " | "2.1 Inleiding", and a bare number; "artikel | 6.32 van de wet" goes on
    private static final String ITEM = "\\s{0,20}(?:[" + MARKS + "]|\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?!\\s{1,5}\\p{Ll})|[a-z][.)])\\s|\\s{0,20}\\d{1,2}\\s{0,20}$";
    // "33 763 Toekomst van de krijgsmacht" | "36 600 XV Vaststelling" | "Nr. 143 BRIEF VAN …"
    private static final String PAPER = "\\d{2} \\d{3}(?:-\\d{2}| [IVXLC]{1,6}| [A-M])? \\p{Lu}\\p{Ll}|Nr\\. ?\\d{1,4}\\b";
    // "Vraag 3" | "Antwoord op de vragen 4 en 6" | "Vragen van de leden Bromet en Kröger" | "Antwoord van Staatssecretaris Van Rijn"
    private static final String QUESTION = "(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \\d{1,3}\\b.{0,30}$|"
            + "Antwoord van \\p{L}|Vragen van (?:het lid|de leden) \\p{Lu}";
    private static final String CLOSING = "(?:Hoogachtend|Met (?:vriendelijke|hartelijke) groet(?:en)?),?$";
    private static final Pattern OWN = Pattern.compile(String.join("|", ITEM, PAPER, QUESTION, CLOSING));

    private LineStart() {}

    /** Whether the line never goes on with the one above. */
    static boolean isOwn(PaperLine line) {
        return OWN.matcher(line.text()).lookingAt();
    }
}
