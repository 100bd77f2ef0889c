package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All references in a document that share one official id, in the order of its text. Immutable and safe for use by many
 * threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when there is no mention.
 *
 * @param id the official id, {@code kst-36045-191}; never null
 * @param mentions every reference with that id, at least one; references to a motion and to the Kamerstuk that prints
 *     it count together
 */
public record Citation(String id, List<Reference> mentions) implements Serializable {
    public Citation {
        Objects.requireNonNull(id, "id");
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a citation without a mention: " + id);
        }
    }

    /** What is cited: the target of the first mention as a motion, or else of the first mention. */
    public Target target() {
        return mentions.stream()
                .map(Reference::target)
                .filter(target -> target instanceof Motie)
                .findFirst()
                .orElse(mentions.get(0).target());
    }
}
