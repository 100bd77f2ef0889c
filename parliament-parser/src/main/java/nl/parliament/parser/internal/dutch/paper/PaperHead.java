package nl.parliament.parser.internal.dutch.paper;

import nl.parliament.parser.internal.dutch.Offices;

/** The lines above an officially published paper, as parts of patterns: the dossier, the number, the kind of paper. */
public final class PaperHead {
    /** A chapter of the budget, as it follows a dossier: 'XV', 'IXB'. */
    public static final String CHAPTER = "[IVX]{1,6}[AB]?";

    /** A dossier: '32 545', '21 501-02', '36 600 XV'. */
    public static final String DOSSIER = "\\d{2} \\d{3}(?:[- ](?:\\d{2}|" + CHAPTER + "|[A-M])(?=\\s|$))?";

    /** What stands before a number. */
    public static final String NR = "[Nn]r\\. ?";

    /** A number within the dossier; the Eerste Kamer gives letters. */
    public static final String NUMBER = "(?:\\d{1,4}|[A-Z]{1,3})";

    /** How the title of a paper opens in capitals. */
    public static final String KINDS = "(?:BRIEF|VERSLAG|NADER|NOTA|LIJST|MEMORIE|MOTIE|AMENDEMENT|VOORLOPIG)";

    /** How the line opens that says when a paper was made or came. */
    public static final String DAY = "(?:voorgesteld|vastgesteld|" + MemberQuestions.RECEIVED + ")";

    /** How the title of a letter of the government opens. */
    public static final String LETTER = "(?i:brief) van de " + Offices.BEWINDSPERSONEN;

    private PaperHead() {}
}
