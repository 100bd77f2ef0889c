package nl.parliament.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which some parts are not known. Text often leaves the year out: 'de motie van 18 februari jl.' A year
 * without a month has no day. The text form is that of the XML Schema types {@code date}, {@code gYearMonth}, {@code
 * gYear}, {@code gMonthDay}, {@code gMonth} and {@code gDay}. Immutable and safe for use by many threads.
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

    /** A year with 29 February: a day without a year may be that one. */
    private static final int LEAP_YEAR = 2000;

    public PartialDate {
        boolean isGap = year != null && month == null && day != null;
        if (isGap || (year == null && month == null && day == null)) {
            throw new IllegalArgumentException("a date has a year, a month or a day; its parts leave no gap");
        }
        if (year != null && (year < 0 || year > 9999)) {
            throw new IllegalArgumentException("a year from 0 to 9999 expected, " + year + " found");
        }
        checkDay(year, month, day);
    }

    private static void checkDay(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        try {
            LocalDate.of(year == null ? LEAP_YEAR : year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("a day of the calendar expected: " + noSuchDay.getMessage(), noSuchDay);
        }
    }

    /**
     * The date with these parts.
     *
     * @return null when the calendar has no such day: a text may say '31 februari'
     */
    public static @Nullable PartialDate tryOf(@Nullable Integer year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    /** A date of which all is known. */
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
        PartialDate date = form.matches()
                ? new PartialDate(number(form.group("year")), number(form.group("month")), number(form.group("day")))
                : null;
        if (date == null || !date.toString().equals(text)) {
            throw new IllegalArgumentException("a date as 2025-02-18, --02-18 or 2025 expected, '" + text + "' found");
        }
        return date;
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
        return year != null && month != null && day != null;
    }

    /** The day of the calendar; null when a part is not known. */
    public @Nullable LocalDate toLocalDate() {
        return year == null || month == null || day == null ? null : LocalDate.of(year, month, day);
    }

    /**
     * The day of the calendar that month and day are in a year.
     *
     * @return null when month or day is not known, or {@code other} has no such day: 29 February
     */
    public @Nullable LocalDate in(int other) {
        if (month == null || day == null || (month == 2 && day == 29 && !Year.isLeap(other))) {
            return null;
        }
        return LocalDate.of(other, month, day);
    }

    /** The text form, which {@link #parse} reads back: {@code 2025-02-18} or {@code --02-18}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(year == null ? "-" : String.format(Locale.ROOT, "%04d", year));
        if (month != null || year == null) {
            text.append('-').append(month == null ? "" : twoDigits(month));
        }
        return day == null
                ? text.toString()
                : text.append('-').append(twoDigits(day)).toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
