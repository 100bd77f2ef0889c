package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a motion says. Its submitters are in {@link ParliamentaryDocument#signatories()}, its number and dossier in
 * {@link ParliamentaryDocument#metadata()}. A mention of a motion in another text is a {@link Motie}. Immutable and
 * safe for use by many threads.
 *
 * @param kind as its title says, in small letters: {@code "motie"}, {@code "gewijzigde motie"}
 * @param replaces the id of the motion that this one replaces, {@code "kst-21501-02-2805"}; null when it replaces none
 * @param clauses in the order of the text
 * @param formula {@code "en gaat over tot de orde van de dag."}; null when it is missing
 */
public record MotionContent(
        String kind,
        @Nullable String replaces,
        List<MotionClause> clauses,
        @Nullable Passage formula) implements Serializable {
    public MotionContent {
        Objects.requireNonNull(kind, "kind");
        clauses = List.copyOf(clauses);
    }
}
