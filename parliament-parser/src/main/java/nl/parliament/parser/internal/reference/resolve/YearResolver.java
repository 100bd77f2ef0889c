package nl.parliament.parser.internal.reference.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.parliament.model.Motie;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** Gives days without a year theirs: '18 februari jl.' is the last such day on or before the day of the letter. */
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
                || !motie.date().startsWith("--")) {
            return reference;
        }
        String day = lastBefore(motie.date(), letter);
        Motie dated = new Motie(motie.paper(), motie.submitters(), day, motie.further());
        return new Reference(dated, reference.text(), reference.span());
    }

    /** {@code --02-18} before 4 March 2025 is 2025-02-18; a day that no year has stays as it is. */
    private static String lastBefore(String day, LocalDate letter) {
        for (int year = letter.getYear(); year > letter.getYear() - 5; year--) {
            try {
                LocalDate date = LocalDate.parse(String.format(Locale.ROOT, "%04d%s", year, day.substring(1)));
                if (!date.isAfter(letter)) {
                    return date.toString();
                }
            } catch (DateTimeException noSuchDay) {
                // 29 February of another year
            }
        }
        return day;
    }
}
