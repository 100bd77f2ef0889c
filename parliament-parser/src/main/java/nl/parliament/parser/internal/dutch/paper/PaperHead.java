package nl.parliament.parser.internal.dutch.paper;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Offices;

/** The lines above an officially published paper, as parts of patterns: the dossier, the number, the kind of paper. */
public final class PaperHead {
    /** A chapter of the budget, as it follows a dossier: 'XV', 'IXB'. */
    public static final String CHAPTER = "[IVX]{1,6}[AB]?";

    private static final String PART_OF_DOSSIER = "(?:[- ](?:\\d{2}|" + CHAPTER + "|[A-M])(?=-?(?:\\s|$)))?";

    /** A dossier: '32 545', '21 501-02', '36 600 XV'. */
    public static final String DOSSIER = "\\d{2} \\d{3}" + PART_OF_DOSSIER;

    /** A dossier without the blank, above its title: '32545', '21501-02'. */
    public static final String DOSSIER_IN_ONE = "\\d{5}" + PART_OF_DOSSIER + "(?=\\s{1,5}\\p{Lu}\\p{Ll})";

    /** What may stand after it: the number of a law of the Kingdom, or a hyphen with no part after it. */
    public static final String AFTER_DOSSIER = "(?:-(?=\\s|$))?(?:\\s{1,2}\\(R ?\\d{4}\\))?";

    /** What stands before a number. */
    public static final String NR = "[Nn]r\\. ?";

    /** A dossier of the Eerste Kamer alone, above its title: 'CXXIV'. */
    public static final String DOSSIER_IN_LETTERS = "C[CLXVI]{1,8}(?=\\s{1,5}\\p{Lu}\\p{Ll})";

    /** A number within the dossier; the Eerste Kamer gives letters, and once gave both. */
    public static final String NUMBER = "(?:\\d{1,4}[a-z]?|[A-Z]{1,3})";

    /** The mark of a paper that is printed again. */
    public static final String REPRINT = "(?:HERDRUK\\d? )?";

    /** How the title of a paper opens: 'brief', 'nader voorlopig verslag', 'tweede nota'. */
    public static final String KIND = "(?:(?:nader|voorlopig|gewijzig\\p{L}{0,3}|tweede|derde|vierde|vijfde|zesde|"
            + "inbreng|aanvulling op (?:de|het)) ){0,3}(?:brief|verslag|motie|amendement|nota|lijst van|memorie|"
            + "voorstel|advies|eindtekst|jaarverslag|rapport)\\b";

    /** The same in capitals. */
    public static final String KIND_IN_CAPITALS = "(?=[A-Z]{4})(?i:" + KIND + ")";

    private static final Pattern NUMBER_ALONE = Pattern.compile(NR + NUMBER);
    private static final Pattern TITLE_IN_CAPITALS =
            Pattern.compile("(?:" + NR + NUMBER + "\\s{1,5})?" + KIND_IN_CAPITALS + "[^\\p{Ll}]{0,400}");

    /** How the line opens that says when a paper was made or came. */
    public static final String DAY = "(?:voorgesteld|vastgesteld|" + MemberQuestions.RECEIVED + ")";

    /** A line that says so and nothing else: 'Voorgesteld 6 februari 2024'. */
    public static final Pattern DAY_LINE = Pattern.compile("(?=\\p{Lu})(?i:" + DAY + ") .{0,60}\\d{4}");

    /** How the title of a letter of the government opens. */
    public static final String LETTER = "(?i:brief) van de " + Offices.BEWINDSPERSONEN;

    private PaperHead() {}

    /** Whether the line is 'nr. 4' and nothing else. */
    public static boolean isNumberAlone(String line) {
        return NUMBER_ALONE.matcher(line).matches();
    }

    /** Whether the line is a title in capitals, or begins one: 'Nr. 4 ADVIES RAAD VAN STATE'. */
    public static boolean isTitleInCapitals(String line) {
        return TITLE_IN_CAPITALS.matcher(line).matches();
    }

    /** Whether all letters of the text are capitals. */
    public static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }
}
