package nl.parliament.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of members that a document answers, as one case. Immutable and safe for use by many threads.
 *
 * @param askers who asked, in the order of the text; empty when the text does not say
 * @param number the case number of the questions, {@code "2024Z11859"}; null when none is printed, or several
 * @param askedOn when they were sent in; null when not printed
 * @param answeredOn when they were answered; null when not printed
 */
public record Inquiry(
        List<Asker> askers,
        @Nullable String number,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn) implements Serializable {
    public Inquiry {
        askers = List.copyOf(askers);
    }
}
