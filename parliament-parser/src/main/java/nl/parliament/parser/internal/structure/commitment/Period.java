package nl.parliament.parser.internal.structure.commitment;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Some days in a row.
 *
 * @param first the first day
 * @param last the last day
 */
record Period(LocalDate first, LocalDate last) {
    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    static Period year(int year) {
        return months(year, 1, 12);
    }

    LocalDate dayBefore() {
        return first.minusDays(1);
    }

    /** The part of it that ends after so many of its thirds: 'begin', 'medio' and 'eind' of a year or a month. */
    Period third(int number) {
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return new Period(first, first.plusDays((long) days * number / 3 - 1));
    }
}
