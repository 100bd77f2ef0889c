package nl.parliament.parser;

/** Why a file could not be read. */
public enum ErrorCode {
    /** The content is of a kind that this library does not read. */
    UNSUPPORTED_FORMAT,
    /** The file is locked with a password. */
    ENCRYPTED,
    /** The file is so damaged that its text cannot be reached. */
    CORRUPT,
    /** A limit of {@link ParseLimits} was passed; {@link DocumentReadException#breach} says which, with its value. */
    LIMIT_EXCEEDED,
    /** The time allowed, {@link Limit#MILLISECONDS}, was over. */
    TIMEOUT,
    /** The thread that asked was interrupted; it still is when this is thrown. */
    CANCELLED,
    /**
     * The bytes could not be read from where they are; in isolated mode also: no process to read them could be started.
     */
    IO,
    /**
     * A defect of this library, or of a recogniser of your own, which the message names then. Please report the former.
     */
    INTERNAL
}
