package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All that a document refers to with one official id, in the order of its text. Immutable and safe for use by many
 * threads.
 *
 * <p>A citation without a mention is refused with an {@link IllegalArgumentException}.
 *
 * @param id the official id, {@code kst-36045-191}; never null
 * @param mentions every reference with that id, at least one; those of a motion and of the Kamerstuk that prints
 *     it alike
 */
public record Citation(String id, List<Reference> mentions) implements Serializable {
    public Citation {
        Objects.requireNonNull(id, "id");
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a citation without a mention: " + id);
        }
    }

    /** What is cited, as the most telling mention has it: a motion with its submitters before a bare number. */
    public Target target() {
        return mentions.stream()
                .map(Reference::target)
                .filter(target -> target instanceof Motie)
                .findFirst()
                .orElse(mentions.get(0).target());
    }
}
