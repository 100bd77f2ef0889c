package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The offices of those who sign letters, as a line of the signature names them. */
public final class Offices {
    /** A member of the government, as part of a pattern. */
    public static final String BEWINDSPERSOON = "(?i:minister|staatssecretaris)";

    /** One member of the government or several, as part of a pattern. */
    public static final String BEWINDSPERSONEN = "(?i:ministers?|staatssecretaris(?:sen)?)";

    // "De minister van …" | "de Minister-president, minister van …" | "Minister voor …" | "De Staatssecretaris
    // Fiscaliteit …"
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:mede namens,? |namens,? )?(?:de |het |onze )?(?:demissionair[e]? )?"
                    + "(?:vice-?)?(?:minister-president|" + BEWINDSPERSOON + "|informateur|"
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

    // "de directeur Wegen en Bruggen," | "Plv. Secretaris-Generaal" | "Teammanager Afdeling Bruggen" | "het hoofd van
    // …"
    private static final Pattern OFFICE =
            Pattern.compile("(?i)(?:namens deze[n]?,? )?(?:de |het )?(?:(?:plv|plaatsvervangend|wnd|"
                    + "waarnemend|algemeen|divisie|regio|programma|project|team)\\.? ?-?){0,3}"
                    + "\\p{L}{0,20}(?:minister|secretaris|directeur|directrice|generaal|hoofd|manager|inspecteur|"
                    + "voorzitter|"
                    + "griffier|president|co[oö]rdinator|leider|gemachtigde|commandant|thesaurier|adviseur|"
                    + "chef)\\b.{0,150}");
    private static final Pattern NAMENS = Pattern.compile("(?i)(?:namens|voor) (?:deze[n]?|hem|haar)\\s?[,:.]?");
    /** The nouns that recognition may have read with a letter or two wrong, by their letters alone. */
    private static final List<String> NOUNS = List.of(
            "minister",
            "ministerpresident",
            "staatssecretaris",
            "secretarisgeneraal",
            "directeurgeneraal",
            "directeur");
    // "Da Staafssacretaris van" | "de plv. Secretar -Gener,aal a.i.": the words before the noun, and the noun
    private static final Pattern MISREAD = Pattern.compile(
            "(?:\\p{L}{2} )?(?:\\p{L}{3}\\. )?(\\p{L}{8,17}(?: ?- ?[\\p{L},.]{7,11})?)(?:[, ].{0,150})?");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    /** So many letters of a noun may be wrong: one of each eight. */
    private static final int LETTERS_PER_SLIP = 8;

    private static final int LONGEST_NAMENS = 40;
    private static final String NAMENS_DEZE = "namensdeze";
    private static final int LONGEST_OFFICE = 190;

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

    /**
     * Whether the line names an office of any kind, a civil servant's too: 'de directeur Wegen en Bruggen,',
     * 'Teammanager Vergunningen'. Told by the noun that it begins with.
     */
    public static boolean isOffice(String text) {
        return text.length() < LONGEST_OFFICE
                && (!text.endsWith(".") || ACTING.matcher(text).find())
                && OFFICE.matcher(WhiteSpace.folded(text)).matches()
                && !SENTENCE.matcher(text).find();
    }

    /** Whether the line names an office but for a letter or two, as recognition leaves them: 'Sdcretaris-generaal'. */
    public static boolean isLike(String text) {
        Matcher misread = MISREAD.matcher(WhiteSpace.folded(text));
        if (text.length() >= LONGEST_OFFICE || !misread.matches()) {
            return false;
        }
        String noun = letters(misread.group(1));
        return NOUNS.stream().anyMatch(known -> Spelling.isWithin(known.length() / LETTERS_PER_SLIP, noun, known))
                && !SENTENCE.matcher(text).find();
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether the line says that the next signs for the one above: 'namens deze,', or 'namens daze' in a scan. */
    public static boolean isNamens(String text) {
        return text.length() < LONGEST_NAMENS
                && (NAMENS.matcher(WhiteSpace.folded(text)).matches()
                        || Spelling.isWithin(1, letters(text), NAMENS_DEZE));
    }
}
