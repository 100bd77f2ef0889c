package nl.parliament.parser.internal.structure.commitment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.Months;
import org.jspecify.annotations.Nullable;

/**
 * The periods that letters name: a year, a quarter, a half, a season, a month, a day. Seasons are those of parliament:
 * its summer is the recess of July and August; spring ends and autumn begins with it; autumn ends before Christmas.
 * Without a year it is the first such period that is not over on the day of the letter.
 */
final class NamedPeriod {
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");
    private static final String YEAR =
            "(?:\\d{4}(?!\\d)|dit (?:kalender)?jaar|(?:volgend|komend) jaar|het (?:kalender)?jaar)";
    private static final String NAME = "(?:(?:het )?(?:" + String.join("|", ORDINALS) + "|laatste) kwartaal"
            + "|(?:de )?(?:eerste|tweede) (?:jaar)?helft"
            + "|(?:het |dit |komende? )?(?:voorjaar|najaar|zomerreces|kerstreces)"
            + "|(?:de |deze |komende )?(?:zomer|herfst|kerst)"
            + "|prinsjesdag"
            + "|(?:\\d{1,2} )?(?:de maand )?(?:" + Months.ALTERNATION + "))";
    private static final String MONTH = "(?:(?:deze|volgende|komende) maand)";

    /** A period in words, as part of a pattern that ignores case. */
    static final String WORDS = "(?:" + NAME + "(?:,? (?:van |in )?" + YEAR + ")?|" + YEAR + "|" + MONTH + ")\\b";

    private static final Pattern PARTS = Pattern.compile("(?:(?<name>" + NAME + ")(?:,? (?:van |in )?(?<of>" + YEAR
            + "))?|(?<year>" + YEAR + ")|" + "(?<month>" + MONTH + "))");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+)");
    private static final int CHRISTMAS = 25;

    private NamedPeriod() {}

    /**
     * The period that the words name, in a letter of that day; null when the calendar has no such period.
     *
     * @param words in small letters
     */
    static @Nullable Period read(String words, LocalDate today) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches()) {
            return null;
        }
        try {
            return read(parts, today);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Period read(Matcher parts, LocalDate today) {
        String month = parts.group("month");
        if (month != null) {
            LocalDate day = month.startsWith("deze") ? today : today.plusMonths(1);
            return Period.months(day.getYear(), day.getMonthValue(), day.getMonthValue());
        }
        if (parts.group("year") != null) {
            return Period.year(year(parts.group("year"), today));
        }
        String name = parts.group("name");
        if (parts.group("of") != null) {
            return named(name, year(parts.group("of"), today));
        }
        return IntStream.of(today.getYear(), today.getYear() + 1)
                .mapToObj(year -> named(name, year))
                .filter(period -> !period.last().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private static int year(String words, LocalDate today) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return words.startsWith("volgend") || words.startsWith("komend") ? today.getYear() + 1 : today.getYear();
    }

    private static Period named(String name, int year) {
        if (name.endsWith("kwartaal")) {
            int quarter = name.contains("laatste") ? 4 : 1 + ordinal(name);
            return Period.months(year, 3 * quarter - 2, 3 * quarter);
        }
        if (name.endsWith("helft")) {
            return name.contains(ORDINALS.get(0)) ? Period.months(year, 1, 6) : Period.months(year, 7, 12);
        }
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            return Period.day(LocalDate.of(year, Months.number(day.group(2)), Integer.parseInt(day.group(1))));
        }
        return season(name.substring(name.lastIndexOf(' ') + 1), year);
    }

    private static Period season(String name, int year) {
        return switch (name) {
            case "voorjaar" -> Period.months(year, 3, 6);
            case "zomer", "zomerreces" -> Period.months(year, 7, 8);
            case "najaar", "herfst" -> new Period(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, CHRISTMAS - 1));
            case "kerst" -> new Period(LocalDate.of(year, 12, CHRISTMAS), LocalDate.of(year, 12, CHRISTMAS + 1));
            case "kerstreces" -> new Period(LocalDate.of(year, 12, CHRISTMAS), LocalDate.of(year, 12, 31));
            case "prinsjesdag" -> Period.day(prinsjesdag(year));
            default -> Period.months(year, Months.number(name), Months.number(name));
        };
    }

    /** The third Tuesday of September (article 65 of the constitution). */
    private static LocalDate prinsjesdag(int year) {
        return LocalDate.of(year, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    }

    private static int ordinal(String name) {
        return IntStream.range(0, ORDINALS.size())
                .filter(place -> name.contains(ORDINALS.get(place)))
                .findFirst()
                .orElseThrow();
    }
}
