package nl.parliament.parser.internal.isolation;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.LimitBreach;
import org.jspecify.annotations.Nullable;

/**
 * A typed error on its way from a worker. What caused it comes as text: its class may be one of an engine, and those do
 * not cross.
 *
 * @param code why
 * @param message for people
 * @param breach null when no limit was passed
 * @param cause the trace of what went wrong underneath; null when nothing did
 */
public record Failure(
        ErrorCode code,
        String message,
        @Nullable LimitBreach breach,
        @Nullable String cause) implements Serializable {
    static Failure of(DocumentReadException error) {
        return new Failure(error.code(), String.valueOf(error.getMessage()), error.breach(), trace(error.getCause()));
    }

    private static @Nullable String trace(@Nullable Throwable cause) {
        if (cause == null) {
            return null;
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** The same error for the caller in this process. */
    DocumentReadException error() {
        if (breach != null) {
            return new DocumentReadException(breach);
        }
        return new DocumentReadException(
                code, message, cause == null ? null : new RuntimeException("in the process that reads: " + cause));
    }

    /** Whether the process can be used again: work that was given up may still go on in it. */
    boolean isHarmless() {
        return code != ErrorCode.TIMEOUT && code != ErrorCode.CANCELLED && code != ErrorCode.INTERNAL;
    }
}
