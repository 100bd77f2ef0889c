package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target of a kind that has no type of its own. Immutable and safe for use by many threads.
 *
 * @param kind the kind, in lower case: {@code eu}, {@code url}; never null
 * @param id the official id; null when it is not known
 * @param url the public address; null when there is none
 * @param attributes what else is known, in a fixed order; empty when nothing is
 */
public record GenericTarget(
        String kind, @Nullable String id, @Nullable String url, List<Attribute> attributes) implements Target {
    public GenericTarget {
        Objects.requireNonNull(kind, "kind");
        attributes = List.copyOf(attributes);
    }

    static GenericTarget copyOf(Target target) {
        return new GenericTarget(target.kind(), target.id(), target.url(), target.attributes());
    }
}
