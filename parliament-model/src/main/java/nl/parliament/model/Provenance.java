package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field came from. Immutable and safe for use by many threads.
 *
 * @param field the field as a path in the JSON export, {@code metadata.date}; never null
 * @param part the part of the file: {@code body}, {@code header}, {@code column}, {@code furniture} for running
 *     heads, {@code signature}
 * @param page the page, from 1; null when the format has no pages
 * @param span where it stands in the canonical text; null when it does not stand there
 * @param rule the rule that found it, in plain English; its text may change in any version
 * @param certainty how sure it is
 */
public record Provenance(
        String field,
        String part,
        @Nullable Integer page,
        @Nullable Span span,
        String rule,
        Certainty certainty) implements Serializable {
    public Provenance {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(certainty, "certainty");
    }
}
