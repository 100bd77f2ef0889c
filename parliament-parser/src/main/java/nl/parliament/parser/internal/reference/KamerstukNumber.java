package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Kamerstuk;
import org.jspecify.annotations.Nullable;

/** The notation of dossier and number that Kamerstukken and motions share. */
final class KamerstukNumber {
    /** The highest dossier in use is 37020 (September 2026); amounts and post office boxes lie about it. */
    private static final int HIGHEST = 39_999;

    static final String DOSSIER =
            "(?<dossier>\\d{2}[ .-]?\\d{3})(?!\\d)"
                    + "(?:(?<=21501|21[ .-]501)-(?<council>\\d{2})(?!\\d)"
                    + "|[ .-]?(?<chapter>[IVX]{1,6}[AB]?(?![A-Za-z])|[A-M](?=,? ?nrs?\\b|-\\d)))?"
                    + "(?: ?-?\\(R ?\\d{1,4}\\))?";
    static final String NUMBERS =
            "(?<numbers>\\d{1,4}[a-z]?(?![\\d%])(?:(?:, | en(?: nr\\.)? |, en | t/m | tot en met |-)\\d{1,4}(?![\\d%]|[ .]\\d{3}(?!\\d)|-\\d{2}\\b| ?\\p{L}{3})){0,20})";

    // "383, 348 en 309" | "1-3" | "1 t/m 3"
    private static final Pattern PART = Pattern.compile("(-|t/m |tot en met )?(\\d{1,4})(?:[a-z]?)");

    private KamerstukNumber() {}

    /** The dossier's five digits; null when no dossier has that number. */
    static @Nullable String dossier(Matcher matcher) {
        String digits = matcher.group("dossier").replaceAll("[ .-]", "");
        int value = Integer.parseInt(digits);
        return value < 10_000 || value > HIGHEST ? null : digits;
    }

    static @Nullable String toevoeging(Matcher matcher) {
        return matcher.group("council") != null ? matcher.group("council") : matcher.group("chapter");
    }

    /** A paper for each number; the whole dossier when there is none. */
    static List<Kamerstuk> papers(String dossier, @Nullable String toevoeging, @Nullable String numbers) {
        List<Kamerstuk> papers = new ArrayList<>();
        if (numbers == null) {
            return List.of(new Kamerstuk(dossier, toevoeging, null));
        }
        Matcher part = PART.matcher(numbers);
        int last = 0;
        while (part.find()) {
            int number = Integer.parseInt(part.group(2));
            boolean range = part.group(1) != null && last > 0 && number > last && number - last <= 50;
            for (int between = last + 1; range && between < number; between++) {
                papers.add(new Kamerstuk(dossier, toevoeging, String.valueOf(between)));
            }
            papers.add(new Kamerstuk(dossier, toevoeging, String.valueOf(number)));
            last = number;
        }
        return papers;
    }
}
