package nl.parliament.parser;

/** The outcome for a file that exceeds a limit after some text was read. */
public enum AtLimit {
    /** Return what was read, marked {@code TRUNCATED}, with a diagnostic that gives place and reason. */
    TRUNCATE,
    /** Throw a {@link DocumentReadException} with {@link ErrorCode#LIMIT_EXCEEDED}. */
    FAIL
}
