package nl.parliament.parser.internal.reference.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CELEX numbers of judgments of the courts of the Union, made of the number of the case: sector 6, the year, the court
 * with {@code J} for a judgment, four digits (EUR-Lex, 'How CELEX numbers are composed'). Up to 1988 there was one
 * court, and a case had a number without a letter.
 */
public final class EuCases {
    // "C-293/17" | "T-201/04" | "C-62/14 P" | "26/62"
    private static final Pattern NUMBER = Pattern.compile("(?:([CT])-)?(\\d{1,4})/(\\d{2})(?: P)?");
    private static final int FIRST_YEAR = 52;

    private EuCases() {}

    /** The CELEX number; null for a number of another court, and for an order in a case for interim measures (R). */
    public static @Nullable String celex(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(3));
        int full = year < FIRST_YEAR ? 2000 + year : 1900 + year;
        String court = parts.group(1) == null ? "C" : parts.group(1);
        return String.format(Locale.ROOT, "6%d%sJ%04d", full, court, Integer.parseInt(parts.group(2)));
    }

    /** The page of a judgment by its CELEX number or ECLI. */
    public static String url(String id) {
        String key = id.startsWith("ECLI") ? "ecli=" : "uri=CELEX:";
        return "https://eur-lex.europa.eu/legal-content/NL/TXT/?" + key + id;
    }
}
