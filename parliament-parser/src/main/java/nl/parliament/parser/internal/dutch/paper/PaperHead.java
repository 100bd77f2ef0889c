package nl.parliament.parser.internal.dutch.paper;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Offices;

/** The lines above an officially published paper, as parts of patterns: the dossier, the number, the kind of paper. */
public final class PaperHead {
    /** A dossier: '32 545', '21 501-02', '36 600 XV'. */
    public static final String DOSSIER = "\\d{2} \\d{3}(?:[- ](?:\\d{2}|[IVXLC]{1,6}[AB]?|[A-M])(?=-?(?:\\s|$)))?";

    /** What may stand after it: the number of a law of the Kingdom, or a hyphen with no part after it. */
    public static final String AFTER_DOSSIER = "(?:-(?=\\s|$))?(?:\\s{1,2}\\(R ?\\d{4}\\))?";

    /** What stands before a number. */
    public static final String NR = "[Nn]r\\. ?";

    /** A number within the dossier; the Eerste Kamer gives letters. */
    public static final String NUMBER = "(?:\\d{1,4}|[A-Z]{1,3})";

    /** How the title of a paper opens in capitals. */
    public static final String KINDS = "(?:BRIEF|VERSLAG|NADER|NOTA|LIJST|MEMORIE|MOTIE|AMENDEMENT|VOORLOPIG)";

    /** How the line opens that says when a paper was made or came. */
    public static final String DAY = "(?:voorgesteld|vastgesteld|ontvangen)";

    /** A line that says so and nothing else: 'Voorgesteld 6 februari 2024'. */
    public static final Pattern DAY_LINE = Pattern.compile("(?=\\p{Lu})(?i:" + DAY + ") .{0,60}\\d{4}");

    /** How the title of a letter of the government opens. */
    public static final String LETTER = "(?i:brief) van de " + Offices.BEWINDSPERSONEN;

    private PaperHead() {}
}
