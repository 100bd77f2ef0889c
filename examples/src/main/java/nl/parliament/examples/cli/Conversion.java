package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;

/** Converts files in two steps, of which the first may be taken by many threads at once; a failure is an outcome, never an exception. */
final class Conversion {
    private final ParliamentParser parser;
    private final Destination destination;

    Conversion(ParliamentParser parser, Destination destination) {
        this.parser = parser;
        this.destination = destination;
    }

    /**
     * A file that was read.
     *
     * @param file as the user named it
     * @param result null when there is an error
     * @param error null when there is a result
     * @param milliseconds time taken
     */
    record Read(Path file, @Nullable ParseResult result, @Nullable DocumentReadException error, long milliseconds) {}

    Read read(Path file) {
        long start = System.nanoTime();
        try {
            return new Read(file, parser.parse(file), null, since(start));
        } catch (DocumentReadException unreadable) {
            return new Read(file, null, unreadable, since(start));
        }
    }

    Outcome write(Read read) {
        if (read.result() == null) {
            return failed(read);
        }
        long start = System.nanoTime();
        try {
            destination.write(read.file(), read.result());
        } catch (IOException unwritable) {
            return new Outcome(read.file(), "error", "IO", read.milliseconds() + since(start), "the result cannot be written: " + unwritable.getMessage());
        }
        Diagnostic first = read.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .findFirst()
                .orElse(null);
        String status = read.result().completeness().name().toLowerCase(Locale.ROOT).replace("complete", "ok");
        return new Outcome(
                read.file(), status, first == null ? "" : first.code(), read.milliseconds() + since(start), first == null ? "" : first.message());
    }

    private static Outcome failed(Read read) {
        DocumentReadException error = read.error();
        String code = error == null ? "" : error.code().name();
        return new Outcome(read.file(), "error", code, read.milliseconds(), error == null ? "" : String.valueOf(error.getMessage()));
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
