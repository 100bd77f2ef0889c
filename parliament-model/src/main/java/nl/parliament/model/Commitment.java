package nl.parliament.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which the government promises to inform a chamber or to send it something: 'Ik zal uw Kamer daar voor
 * de zomer over informeren'. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when {@code certainty} is not from 0 to 1.
 *
 * @param text the sentence
 * @param span its place in {@link ParliamentaryDocument#text()}
 * @param by who promises it; null when neither the sentence nor the signature says so
 * @param to the chamber it is promised to; null when the text does not say which
 * @param due the last day that the words allow; null when no day can be derived from them, as with 'spoedig' and 'na de
 *     zomer'
 * @param dueText the words that say when; null when there are none
 * @param certainty from 0 to 1: how certain it is that the sentence is a promise, not a plan or a hope
 */
public record Commitment(
        String text,
        Span span,
        @Nullable Promisor by,
        @Nullable Chamber to,
        @Nullable LocalDate due,
        @Nullable String dueText,
        double certainty)
        implements Serializable {
    public Commitment {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty is from 0 to 1, not " + certainty);
        }
    }

    Passage passage() {
        return new Passage(text, span);
    }
}
