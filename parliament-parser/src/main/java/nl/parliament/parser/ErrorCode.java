package nl.parliament.parser;

/** The reasons why a file cannot be read. */
public enum ErrorCode {
    /** The content is of a kind that this library does not read. */
    UNSUPPORTED_FORMAT,
    /** The file is locked with a password or a certificate. */
    ENCRYPTED,
    /** The file is so damaged that its text cannot be reached. */
    CORRUPT,
    /**
     * The file exceeds a limit of {@link ParseLimits}; {@link DocumentReadException#breach} says which, with its value.
     */
    LIMIT_EXCEEDED,
    /** Reading took longer than {@link Limit#MILLISECONDS} allows. */
    TIMEOUT,
    /**
     * Reading was given up. Either the calling thread was interrupted (its interrupt flag stays set), or earlier files
     * left too little memory or too few threads. The message says which.
     */
    CANCELLED,
    /** The bytes could not be read from their source. In isolated mode also: no process could be started. */
    IO,
    /**
     * A defect in this library (please report it) or in your own recogniser. If it is in your recogniser, the message
     * names the class of that.
     */
    INTERNAL
}
