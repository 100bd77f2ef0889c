package nl.parliament.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which some parts may be unknown. Text often leaves the year out: 'de motie van 18 februari jl.' A date with
 * a year but no month has no day either. The text form is that of the XML Schema types {@code date}, {@code
 * gYearMonth}, {@code gYear}, {@code gMonthDay}, {@code gMonth} and {@code gDay}. Immutable and safe for use by many
 * threads.
 *
 * <pre>{@code
 * PartialDate.parse("--02-18").month();     // 2
 * PartialDate.parse("--02-18").in(2025);    // 2025-02-18
 * }</pre>
 *
 * @param year from 0 to 9999; null when not known
 * @param month from 1 to 12; null when not known
 * @param day of the month, from 1; null when not known
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) implements Serializable {
    // "2025-02-18" | "2025-02" | "2025" | "--02-18" | "--02" | "---18"
    private static final Pattern FORM =
            Pattern.compile("(?:(?<year>\\d{4})|-)(?:-(?<month>\\d{2})?)?(?:-(?<day>\\d{2}))?");

    // "2025--" | "--02-"
    private static final Pattern UNKNOWN_END = Pattern.compile("-{1,2}$");

    private static final ValueRange YEARS = ValueRange.of(0, 9999);
    /** A year with 29 February: a day without a year may be that one. */
    private static final int LEAP_YEAR = 2000;

    public PartialDate {
        boolean isYearOrDay = (year == null) != (day == null);
        if (month == null && !isYearOrDay) {
            throw new IllegalArgumentException("a date has a year, a month or a day; its parts leave no gap");
        }
        int anyYear = orElse(year, LEAP_YEAR);
        if (!YEARS.isValidIntValue(anyYear)) {
            throw new IllegalArgumentException("a year from 0 to 9999 expected, " + year + " found");
        }
        checkDay(anyYear, orElse(month, 1), orElse(day, 1));
    }

    private static int orElse(@Nullable Integer part, int other) {
        return part == null ? other : part;
    }

    private static void checkDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("a day of the calendar expected: " + noSuchDay.getMessage(), noSuchDay);
        }
    }

    /**
     * The date with these parts.
     *
     * @return null when the calendar has no such day, as '31 februari', or the year is not from 0 to 9999
     */
    public static @Nullable PartialDate tryOf(@Nullable Integer year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    /** A complete date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * The date with this text form.
     *
     * @param text {@code 2025-02-18}, {@code 2025-02}, {@code 2025}, {@code --02-18}, {@code --02} or {@code ---18}
     * @throws IllegalArgumentException when {@code text} has another form, or is no day of the calendar
     */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (form.matches()) {
            PartialDate date =
                    new PartialDate(number(form.group("year")), number(form.group("month")), number(form.group("day")));
            if (date.toString().equals(text)) {
                return date;
            }
        }
        throw new IllegalArgumentException("a date as 2025-02-18, --02-18 or 2025 expected, '" + text + "' found");
    }

    /** The date with this text form; null when there is no text, or it is no date. */
    static @Nullable PartialDate tryParse(@Nullable String text) {
        try {
            return text == null ? null : parse(text);
        } catch (IllegalArgumentException noDate) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** Whether year, month and day are known. */
    public boolean isComplete() {
        return toLocalDate() != null;
    }

    /** This date as a {@code LocalDate}; null when a part is not known. */
    public @Nullable LocalDate toLocalDate() {
        return year == null ? null : in(year);
    }

    /**
     * This month and day in the given year.
     *
     * @return null when month or day is not known, or {@code other} has no such day, as with 29 February
     */
    public @Nullable LocalDate in(int other) {
        if (month == null || day == null) {
            return null;
        }
        MonthDay each = MonthDay.of(month, day);
        return each.isValidYear(other) ? each.atYear(other) : null;
    }

    /** The text form, which {@link #parse} reads back: {@code 2025-02-18} or {@code --02-18}. */
    @Override
    public String toString() {
        String all = shown(year, "%04d", "-") + '-' + shown(month, "%02d", "") + '-' + shown(day, "%02d", "");
        return UNKNOWN_END.matcher(all).replaceFirst("");
    }

    private static String shown(@Nullable Integer part, String digits, String unknown) {
        return part == null ? unknown : String.format(Locale.ROOT, digits, part);
    }
}
