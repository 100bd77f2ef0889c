package nl.parliament.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the letterhead, or the head of a Kamerstuk, says. What was not found is null or an empty list. Use {@link
 * #builder()}: the constructor changes whenever a field is added. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Metadata.builder().ministry("Ministerie van Defensie").date(LocalDate.of(2025, 9, 12)).build();
 * }</pre>
 *
 * @param ministry the official name, even when the letterhead abbreviates it
 * @param department the directie or the directoraat-generaal
 * @param addressee whom the letter is for; null when it does not say
 * @param date the visible date, never a stored document property
 * @param place the place written with the date
 * @param subject the text after 'Betreft' or 'Onderwerp'; for a Kamerstuk, its title
 * @param ourReference the sender's reference ('Ons kenmerk')
 * @param yourReference the addressee's reference ('Uw kenmerk')
 * @param attachmentCount the number of attachments that the letterhead announces
 * @param dossiers the dossiers of a numbered Kamerstuk; empty for every other paper
 * @param number the number of the paper within its dossier; for an Aanhangsel its own number
 * @param sessionYear the parliamentary year (vergaderjaar), such as {@code 2024-2025}; it begins in September
 * @param identifier the official id when the document is itself published, such as {@code kst-36045-191}
 */
public record Metadata(
        @Nullable String ministry,
        @Nullable String department,
        @Nullable Addressee addressee,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String subject,
        @Nullable String ourReference,
        @Nullable String yourReference,
        @Nullable Integer attachmentCount,
        List<Dossier> dossiers,
        @Nullable String number,
        @Nullable String sessionYear,
        @Nullable String identifier)
        implements Serializable {
    public Metadata {
        dossiers = List.copyOf(dossiers);
    }

    /** Metadata with no values. */
    public static Metadata unknown() {
        return builder().build();
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder()
                .ministry(ministry)
                .department(department)
                .addressee(addressee)
                .date(date)
                .place(place)
                .subject(subject)
                .ourReference(ourReference)
                .yourReference(yourReference)
                .attachmentCount(attachmentCount)
                .dossiers(dossiers)
                .number(number)
                .sessionYear(sessionYear)
                .identifier(identifier);
    }

    /**
     * Collects metadata. What is not set stays unknown. Not safe for use by many threads.
     */
    public static final class Builder {
        private @Nullable String ministry;
        private @Nullable String department;
        private @Nullable Addressee addressee;
        private @Nullable LocalDate date;
        private @Nullable String place;
        private @Nullable String subject;
        private @Nullable String ourReference;
        private @Nullable String yourReference;
        private @Nullable Integer attachmentCount;
        private List<Dossier> dossiers = List.of();
        private @Nullable String number;
        private @Nullable String sessionYear;
        private @Nullable String identifier;

        private Builder() {}

        /** Sets the official name of the ministry; null when not known. */
        public Builder ministry(@Nullable String value) {
            ministry = value;
            return this;
        }

        /** Sets the directie or directoraat-generaal; null when not known. */
        public Builder department(@Nullable String value) {
            department = value;
            return this;
        }

        /** Sets whom the letter is for; null when not known. */
        public Builder addressee(@Nullable Addressee value) {
            addressee = value;
            return this;
        }

        /** Sets the visible date; null when not known. */
        public Builder date(@Nullable LocalDate value) {
            date = value;
            return this;
        }

        /** Sets the place written with the date; null when not known. */
        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        /** Sets the subject; null when not known. */
        public Builder subject(@Nullable String value) {
            subject = value;
            return this;
        }

        /** Sets the sender's reference; null when not known. */
        public Builder ourReference(@Nullable String value) {
            ourReference = value;
            return this;
        }

        /** Sets the addressee's reference; null when not known. */
        public Builder yourReference(@Nullable String value) {
            yourReference = value;
            return this;
        }

        /** Sets the number of attachments announced; null when not known. */
        public Builder attachmentCount(@Nullable Integer value) {
            attachmentCount = value;
            return this;
        }

        /** Sets the dossiers of a numbered Kamerstuk. Default: none. */
        public Builder dossiers(List<Dossier> value) {
            dossiers = List.copyOf(value);
            return this;
        }

        /** Sets the number within the dossier, or of the Aanhangsel; null when not known. */
        public Builder number(@Nullable String value) {
            number = value;
            return this;
        }

        /** Sets the vergaderjaar, such as {@code 2024-2025}; null when not known. */
        public Builder sessionYear(@Nullable String value) {
            sessionYear = value;
            return this;
        }

        /** Sets the official id, such as {@code kst-36045-191}; null when not known. */
        public Builder identifier(@Nullable String value) {
            identifier = value;
            return this;
        }

        /** The metadata. */
        public Metadata build() {
            return new Metadata(
                    ministry,
                    department,
                    addressee,
                    date,
                    place,
                    subject,
                    ourReference,
                    yourReference,
                    attachmentCount,
                    dossiers,
                    number,
                    sessionYear,
                    identifier);
        }
    }
}
