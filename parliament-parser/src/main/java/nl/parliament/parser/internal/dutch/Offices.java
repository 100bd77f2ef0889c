package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The offices of those who sign letters, as a line of the signature names them. */
public final class Offices {
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

    // "De Minister van Financiën a.i." | "… b.a." | "… wnd."
    private static final Pattern ACTING = Pattern.compile("\\b(?:a\\.i\\.|b\\.a\\.|wnd\\.|d\\.o\\.v\\.)$");

    // "De minister heeft …" | "De minister en ik": a sentence that begins as a role does
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)\\b(?:heeft|is|zijn|wordt|zal|en ik|antwoordt?|vragen|vraag)\\b");

    private Offices() {}

    /** Whether the line names an office and is no sentence about one. */
    public static boolean isRole(String text) {
        return text.length() < 190
                && OFFICES.stream().anyMatch(text::contains)
                && (!text.endsWith(".") || ACTING.matcher(text).find())
                && ROLE.matcher(WhiteSpace.folded(text)).matches()
                && !SENTENCE.matcher(text).find();
    }

    /** Whether the line names an office on whose behalf another signs. */
    public static boolean isOnBehalf(String text) {
        return isRole(text) && text.regionMatches(true, 0, "mede namens", 0, 11);
    }
}
