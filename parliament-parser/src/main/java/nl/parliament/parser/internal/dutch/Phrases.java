package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fixed phrases of letters. Forms and counts: Rijkshuisstijl letters of several ministries, and the official
 * papers.
 */
public final class Phrases {
    // "Geachte voorzitter," | "Geachte mevrouw de Voorzitter," | "Geachte voorzitters," | "Geachte heer/mevrouw
    // Dijksma,"
    private static final Pattern SALUTATION =
            Pattern.compile("(?:Zeer g|Hoogg|G)eachte\\b[^.;\\n]{1,90}[,:]?|Beste\\s[^.;\\n]{1,40},|(?:Mijnheer|"
                    + "Mevrouw) de [Vv]oorzitter,?|Excellentie,?");
    // "Hoogachtend," | "Met vriendelijke groet," | "Met hartelijke groeten" | "Met de meeste hoogachting,"
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)hoogachtend,?|met (?:vriendelijke|hartelijke|de meeste)? ?(?:groet|groeten|hoogachting),?");
    // "De minister van …" | "de Minister-president, minister van …" | "Minister voor …" | "De Staatssecretaris
    // Fiscaliteit …"
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:mede namens,? |namens,? )?(?:de |het |onze )?(?:demissionair[e]? )?"
                    + "(?:vice-?)?(?:minister-president|minister|staatssecretaris|informateur|"
                    + "directeur-generaal|secretaris-generaal)\\b.{0,180}",
            Pattern.DOTALL);
    /** One of these stands in every role: a plain look before the costly one. */
    private static final List<String> OFFICES = List.of(
            "inister", "ecretaris", "nformateur", "irecteur-", "INISTER", "ECRETARIS", "NFORMATEUR", "IRECTEUR-");

    // "Vraag 1" | "Vragen 2, 3 en 4" | "Antwoord op vraag 3 en 8" | "Antwoord 1" | "Antwoord vragen 5 t/m 7"
    private static final Pattern QUESTION =
            Pattern.compile("(?i)(?:antwoord(?:en)?(?: op)?(?: de)? ?)?(?:(?:deel)?vra(?:ag|"
                    + "gen))? ?\\d{1,3}[a-z]?(?:(?:,| en| t/m| tot en met|-|–| \\+)? ?\\d{1,3}[a-z]?){0,12} ?:?\\.?");

    // "De Minister van Financiën a.i." | "… b.a." | "… wnd."
    private static final Pattern ACTING = Pattern.compile("\\b(?:a\\.i\\.|b\\.a\\.|wnd\\.|d\\.o\\.v\\.)$");

    // "De minister heeft …" | "De minister en ik": a sentence that begins as a role does
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)\\b(?:heeft|is|zijn|wordt|zal|en ik|antwoordt?|vragen|vraag)\\b");

    private Phrases() {}

    public static boolean isSalutation(String text) {
        return text.length() < 110 && SALUTATION.matcher(text).matches();
    }

    public static boolean isClosing(String text) {
        return text.length() < 60 && CLOSING.matcher(text).matches();
    }

    public static boolean isRole(String text) {
        return text.length() < 190
                && OFFICES.stream().anyMatch(text::contains)
                && (!text.endsWith(".") || ACTING.matcher(text).find())
                && ROLE.matcher(text).matches()
                && !SENTENCE.matcher(text).find();
    }

    public static boolean isOnBehalf(String text) {
        return isRole(text) && text.regionMatches(true, 0, "mede namens", 0, 11);
    }

    /** The heading above a question or an answer. */
    public static boolean isQuestion(String text) {
        return text.length() < 80
                && (text.regionMatches(true, 0, "vra", 0, 3) || text.regionMatches(true, 0, "antwoord", 0, 8))
                && QUESTION.matcher(text).matches();
    }
}
