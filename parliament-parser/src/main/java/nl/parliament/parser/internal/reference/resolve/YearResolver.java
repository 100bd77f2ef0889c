package nl.parliament.parser.internal.reference.resolve;

import java.time.LocalDate;
import java.util.List;
import nl.parliament.model.Motie;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** Adds the missing year to dates: '18 februari jl.' is the last such day on or before the day of the letter. */
public final class YearResolver {
    private YearResolver() {}

    /** The references, days resolved against {@code letter}; unchanged when the letter has no date. */
    public static List<Reference> resolve(List<Reference> references, @Nullable LocalDate letter) {
        return letter == null
                ? references
                : references.stream()
                        .map(reference -> resolved(reference, letter))
                        .toList();
    }

    private static Reference resolved(Reference reference, LocalDate letter) {
        if (!(reference.target() instanceof Motie motie)
                || motie.date() == null
                || motie.date().year() != null) {
            return reference;
        }
        PartialDate day = lastBefore(motie.date(), letter);
        Motie dated = motie.withDate(day);
        return new Reference(dated, reference.text(), reference.span());
    }

    /** {@code --02-18} before 4 March 2025 is 2025-02-18; a day that no year has stays as it is. */
    private static PartialDate lastBefore(PartialDate day, LocalDate letter) {
        for (int year = letter.getYear(); year > letter.getYear() - 5; year--) {
            LocalDate date = day.in(year);
            if (date != null && !date.isAfter(letter)) {
                return PartialDate.of(date);
            }
        }
        return day;
    }
}
