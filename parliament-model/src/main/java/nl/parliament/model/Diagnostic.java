package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem or remark about a file, found while reading it. Defects in the content are reported this way, not as
 * exceptions. Immutable and safe for use by many threads.
 *
 * @param code stable in all versions, in kebab case: {@code page-without-text}
 * @param severity how much it matters
 * @param message one sentence: what was found and what was expected
 * @param span the place in the canonical text; null when it has none
 * @param page the page, from 1; null when unknown
 */
public record Diagnostic(
        String code,
        Severity severity,
        String message,
        @Nullable Span span,
        @Nullable Integer page) implements Serializable {
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }
}
