package nl.parliament.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the letterhead, or the head of a Kamerstuk, says. Nothing is guessed: what was not found is null or an empty
 * list.
 *
 * @param ministry official name, also when the letterhead abbreviates it
 * @param department directie or directoraat-generaal
 * @param addressee whom the letter is for
 * @param date the visible date, never a stored document property
 * @param place the place written with the date
 * @param subject the text at Betreft or Onderwerp; for a Kamerstuk the title
 * @param ourReference the sender's reference ('Ons kenmerk')
 * @param yourReference the addressee's reference ('Uw kenmerk')
 * @param attachmentCount the number of attachments that the letterhead announces
 * @param dossiers only for a numbered Kamerstuk
 * @param number the number within the dossier, or of the Aanhangsel
 * @param sessionYear vergaderjaar, as {@code 2024-2025}
 * @param identifier the official id when the document is itself published, as {@code kst-36045-191}
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

    /** Metadata of which nothing is known. */
    public static Metadata unknown() {
        return new Metadata(null, null, null, null, null, null, null, null, null, List.of(), null, null, null);
    }
}
