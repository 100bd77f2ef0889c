package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes, and why. Its submitters are in {@link ParliamentaryDocument#signatories()}, its number and
 * dossier in {@link ParliamentaryDocument#metadata()}. Immutable and safe for use by many threads.
 *
 * @param changes in the order of the text, each with its Roman number; an only change has none
 * @param explanation the text below 'Toelichting', with a line feed between blocks; null when there is none
 */
public record AmendmentContent(
        List<NumberedPassage> changes, @Nullable Passage explanation) implements Serializable {
    public AmendmentContent {
        changes = List.copyOf(changes);
    }
}
