package nl.parliament.parser.internal.reference.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Months;
import org.jspecify.annotations.Nullable;

/** The day in a mention: '18 februari jl.' without, '14 december 2021' with its year. */
public final class MentionedDay {
    // "18 februari jl." | "14 december 2021" | "d.d. 9 juni 2022"
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (" + Months.ALTERNATION + ")(?: (\\d{4}))?");

    private MentionedDay() {}

    /** {@code 2021-12-14}, or {@code --02-18} when the year is not said; null when no day is. */
    public static @Nullable String in(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int month = Months.number(matcher.group(2));
        String year = matcher.group(3) == null ? "-" : matcher.group(3);
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(matcher.group(1)));
    }
}
