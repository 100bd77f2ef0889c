package nl.parliament.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file cannot be read. Its message says what was found and what was expected, and never holds the
 * document's text.
 */
public final class DocumentReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable LimitBreach breach;

    /**
     * An exception with a cause.
     *
     * @param cause what went wrong underneath; null when nothing did
     */
    public DocumentReadException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.breach = null;
    }

    /** An exception without a cause. */
    public DocumentReadException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /** An exception for an exceeded limit; its code is {@link ErrorCode#LIMIT_EXCEEDED}. */
    public DocumentReadException(LimitBreach breach) {
        super(breach.message());
        this.code = ErrorCode.LIMIT_EXCEEDED;
        this.breach = breach;
    }

    /** The reason, for a program to act on. */
    public ErrorCode code() {
        return code;
    }

    /**
     * The limit that was exceeded, with its value and its maximum; null unless the code is {@link
     * ErrorCode#LIMIT_EXCEEDED}.
     */
    public @Nullable LimitBreach breach() {
        return breach;
    }
}
