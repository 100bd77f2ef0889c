package nl.parliament.parser.internal.dutch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Dates as letters write them. */
public final class DutchDate {
    // "14 februari 2025" | "1 maart 2024" | "3december 2024" | "12 sept. 2025" | "3 0ktober 2021", misread
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})\\s{0,3}((?<=\\s)0?\\p{L}{3,9}1?|\\p{L}{3,9})\\.?\\s{1,3}(\\d{4})");
    // "2 2 APR. 2026" | "- 2 JULI 2024" | "2 1 AUG. 2 019": a stamp, read by recognition
    private static final Pattern STAMP =
            Pattern.compile("(?<!\\d)(\\d ?\\d?) ?(\\p{Lu}{3,9})\\.? (\\d(?: ?\\d){3})(?!\\d)");
    // "18-02-2025" | "18/2/2025" | "18.2.2025"
    private static final Pattern DIGITS = Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");

    // "Den Haag, 14 februari 2025" | "’s-Gravenhage, 3 maart 2021"
    private static final Pattern PLACED =
            Pattern.compile("((?:['’‘]s-)?\\p{Lu}[\\p{L} '’-]{2,30}), \\d{1,2} \\p{L}{3,9} \\d{4}\\.?");

    private DutchDate() {}

    /** The place of a line that is a place and a day: 'Den Haag, 14 februari 2025'; null for any other. */
    public static @Nullable String placeBefore(String line) {
        Matcher placed = PLACED.matcher(line);
        return placed.matches() ? placed.group(1) : null;
    }

    /** The first date in a text; null when there is none. */
    public static @Nullable LocalDate in(String printed) {
        String text = WhiteSpace.folded(printed);
        LocalDate stamp = inWords(STAMP.matcher(text));
        LocalDate words = stamp == null ? inWords(WORDS.matcher(text)) : stamp;
        if (words != null) {
            return words;
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? date(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1)) : null;
    }

    private static @Nullable LocalDate inWords(Matcher matcher) {
        while (matcher.find()) {
            int month = Months.number(matcher.group(2));
            if (month > 0) {
                String day = matcher.group(1).replace(" ", "");
                return date(matcher.group(3).replace(" ", ""), month, day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
