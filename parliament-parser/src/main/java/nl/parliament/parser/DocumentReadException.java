package nl.parliament.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file cannot be read. Its message says what was found and what was expected, and never holds the document's text. */
public final class DocumentReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * An exception with a cause.
     *
     * @param cause what went wrong underneath; null when nothing did
     */
    public DocumentReadException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** An exception without a cause. */
    public DocumentReadException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /** Why, for a program to act on. */
    public ErrorCode code() {
        return code;
    }
}
