package nl.parliament.export;

import org.jspecify.annotations.Nullable;

/** Thrown when an export cannot be read back. The message says where, what was found and what was expected. */
public final class ExportReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param cause what went wrong underneath; null when nothing did
     */
    public ExportReadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
