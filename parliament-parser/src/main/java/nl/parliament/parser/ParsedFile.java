package nl.parliament.parser;

import java.nio.file.Path;
import java.time.Duration;
import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one of many files: a result or an error.
 *
 * @param file the file, as the caller named it
 * @param result null when there is an error
 * @param error why the file cannot be read; null when there is a result
 * @param time from the moment its reading began to the moment it was done or given up
 */
public record ParsedFile(
        Path file, @Nullable ParseResult result, @Nullable DocumentReadException error, Duration time) {
    /**
     * The result.
     *
     * @throws DocumentReadException when there is none
     */
    public ParseResult orElseThrow() {
        if (error != null) {
            throw error;
        }
        if (result == null) {
            throw new IllegalStateException("a result or an error expected, neither found");
        }
        return result;
    }
}
