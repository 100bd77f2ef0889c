package nl.parliament.parser.internal.structure.head;

import java.time.LocalDate;
import nl.parliament.model.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * What the letterhead says.
 *
 * @param addressee who is written to
 * @param publisher the chamber that publishes the paper, in a head that names no addressee
 */
public record LetterHead(
        @Nullable String ministry,
        @Nullable String department,
        @Nullable Addressee addressee,
        @Nullable Addressee publisher,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String subject,
        @Nullable String ourReference,
        @Nullable String yourReference,
        @Nullable Integer attachmentCount) {}
