package nl.parliament.parser.internal.reference.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.PartialDate;
import nl.parliament.parser.internal.dutch.Months;
import org.jspecify.annotations.Nullable;

/** The day in a mention: '18 februari jl.' without, '14 december 2021' with its year. */
public final class MentionedDay {
    // "18 februari jl." | "14 december 2021" | "d.d. 9 juni 2022"
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (" + Months.ALTERNATION + ")(?: (\\d{4}))?");

    private MentionedDay() {}

    /** The first day that {@code text} names; null when it names none, or one that no calendar has. */
    public static @Nullable PartialDate in(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int month = Months.number(matcher.group(2));
        Integer year = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        int day = Integer.parseInt(matcher.group(1));
        return PartialDate.tryOf(year, month, day);
    }
}
