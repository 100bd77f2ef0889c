package nl.parliament.parser;

/** What becomes of a file that holds more than a limit allows, when text was read before the limit was met. */
public enum AtLimit {
    /** A result with what was read; it says {@code TRUNCATED}, and a diagnostic says where and why. */
    TRUNCATE,
    /** A {@link DocumentReadException} with {@link ErrorCode#LIMIT_EXCEEDED}. */
    FAIL
}
