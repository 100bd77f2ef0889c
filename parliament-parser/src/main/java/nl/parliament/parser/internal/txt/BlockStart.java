package nl.parliament.parser.internal.txt;

import java.util.regex.Pattern;

/**
 * Knows the lines that begin something: items of a list, questions, the closing, whatever stands above them, and the
 * parts of a paper's head.
 */
final class BlockStart {
    /** The marks of items without number; {@code o} stands for a circle. */
    static final String MARKS = "•·●○▪\uf0b7\uf0a7\ufffd*o–-";

    // "- " | "• " | "1. " | "a) " | "2.1 Inleiding", and a bare number; "artikel | 6.32 van de wet" goes on
    private static final String ITEM =
            "\\s{0,20}(?:[" + MARKS + "]|\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}(?!\\s{1,5}\\p{Ll})|[a-z][.)])\\s|"
                    + "\\s{0,20}\\d{1,2}\\s{0,20}$";
    // "Nr. 143 BRIEF VAN …" | "Vraag 3" | "Antwoord op de vragen 4 en 6"
    private static final String NUMBERED =
            "Nr\\. ?\\d{1,4}\\b|(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \\d{1,3}\\b.{0,30}$";
    private static final String CLOSING = "(?:Hoogachtend|Met (?:vriendelijke|hartelijke) groet(?:en)?),?$";
    /** What the words of these patterns begin with. */
    private static final String FIRST_OF_WORDS = "NVAHM";

    private static final Pattern OWN = Pattern.compile(String.join("|", ITEM, NUMBERED, CLOSING));
    private static final Pattern CLOSING_LINE = Pattern.compile(CLOSING);

    // "33 763 Toekomst van de krijgsmacht" | "36 600 XV Vaststelling" | "Vragen van de leden Bromet en Kröger" |
    // "Antwoord van Staatssecretaris Van Rijn"
    private static final Pattern HEAD =
            Pattern.compile("\\d{2} \\d{3}(?:-\\d{2}| [IVXLC]{1,6}| [A-M])? \\p{Lu}\\p{Ll}|Antwoord van \\p{L}|"
                    + "Vragen van (?:het lid|de leden) \\p{Lu}");

    private BlockStart() {}

    /** Whether the line never goes on with the one above. */
    static boolean isOwn(PaperLine line) {
        return mayBeOwn(line.words()) && OWN.matcher(line.text()).lookingAt();
    }

    /**
     * Whether the line looks like one of a paper's head; where a sentence goes on it is none: 'waarvan er | 25 000
     * Nederlanders'.
     */
    static boolean isOfHead(PaperLine line) {
        return HEAD.matcher(line.text()).lookingAt();
    }

    /** 'Hoogachtend,' and the like. */
    static boolean isClosing(PaperLine line) {
        return CLOSING_LINE.matcher(line.words()).lookingAt();
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOwn(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        boolean isWord = FIRST_OF_WORDS.indexOf(first) >= 0;
        boolean isMark = (first >= '0' && first <= '9')
                || MARKS.indexOf(first) >= 0
                || (words.length() > 1 && ".)".indexOf(words.charAt(1)) >= 0);
        return isWord || isMark;
    }
}
