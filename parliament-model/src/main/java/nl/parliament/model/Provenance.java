package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field came from, and how sure it is. Immutable and safe for use by many threads.
 *
 * @param field the field as a path in the JSON export: {@code metadata.date}, {@code signatories[0]}
 * @param part the part of the file: {@code body}, {@code header}, {@code column}, {@code furniture} for running
 *     heads, {@code signature}
 * @param page the page, from 1; null when the format has no pages
 * @param span where it stands in the canonical text; null when it does not stand there
 * @param rule the rule that found it, in plain English; its text may change in any version
 * @param certainty how the value is known: read at a label, recognised or derived
 * @param confidence how certain it is, from 0 to 1; null when not known, as in exports that predate this field
 */
public record Provenance(
        String field,
        String part,
        @Nullable Integer page,
        @Nullable Span span,
        String rule,
        Certainty certainty,
        @Nullable Double confidence)
        implements Serializable {
    public Provenance {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(certainty, "certainty");
        double known = Objects.requireNonNullElse(confidence, 1.0);
        if (known != Math.min(1, Math.max(0, known))) {
            throw new IllegalArgumentException("confidence: 0 to 1 expected, " + confidence + " found");
        }
    }

    /** A provenance whose confidence is not known. */
    public Provenance(
            String field, String part, @Nullable Integer page, @Nullable Span span, String rule, Certainty certainty) {
        this(field, part, page, span, rule, certainty, null);
    }
}
