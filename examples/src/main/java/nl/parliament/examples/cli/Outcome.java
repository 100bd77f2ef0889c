package nl.parliament.examples.cli;

import java.nio.file.Path;

/**
 * What became of one file.
 *
 * @param file as the user named it
 * @param status ok, damaged, truncated or error
 * @param code of the error or of the first diagnostic that matters; empty when all is well
 * @param milliseconds time taken
 * @param message empty when all is well
 */
record Outcome(Path file, String status, String code, long milliseconds, String message) {
    boolean isError() {
        return status.equals("error");
    }
}
