package nl.parliament.parser;

/** The outcome for a file that exceeds a limit after some text was read. */
public enum AtLimit {
    /** A result with what was read; it says {@code TRUNCATED}, and a diagnostic says where and why. */
    TRUNCATE,
    /** A {@link DocumentReadException} with {@link ErrorCode#LIMIT_EXCEEDED}. */
    FAIL
}
