package nl.parliament.examples.cli.convert;

import java.nio.file.Path;

/**
 * What became of one file.
 *
 * @param file as the user named it
 * @param status ok, damaged, truncated or error
 * @param code of the error or of the first diagnostic that matters; empty when all is well
 * @param milliseconds time taken
 * @param message empty when all is well
 * @param result where the result is; empty when there is none, and where all results go into one place
 */
record Outcome(Path file, String status, String code, long milliseconds, String message, String result) {
    private static final String ERROR = "error";

    /** A file without a result. */
    static Outcome error(Path file, String code, long milliseconds, String message) {
        return new Outcome(file, ERROR, code, milliseconds, message, "");
    }

    /** The same of this file. */
    Outcome of(Path named) {
        return new Outcome(named, status, code, milliseconds, message, result);
    }

    boolean isError() {
        return status.equals(ERROR);
    }
}
