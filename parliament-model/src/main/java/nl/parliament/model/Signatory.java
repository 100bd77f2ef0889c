package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs, or on whose behalf another person signs. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when both name and role are null.
 *
 * @param name as written; null when only the office is named ('Mede namens de minister van Financiën')
 * @param role as written, without the comma at its end; null for a member of parliament under a motion
 * @param office the office in {@code role}; null without a role
 * @param portfolio what follows 'van' or 'voor' in the role; null when it names none
 * @param onBehalf whether this person does not sign and another does so for them ('mede namens')
 * @param span from the first to the last word of name and role
 */
public record Signatory(
        @Nullable String name,
        @Nullable String role,
        @Nullable Office office,
        @Nullable String portfolio,
        boolean onBehalf,
        Span span)
        implements Serializable {
    public Signatory {
        Objects.requireNonNull(span, "span");
        if (name == null && role == null) {
            throw new IllegalArgumentException("a signatory has a name or a role");
        }
    }
}
