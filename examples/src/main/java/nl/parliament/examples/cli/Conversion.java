package nl.parliament.examples.cli;

import java.io.IOException;
import java.util.Locale;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParsedFile;

/** Writes what was read to its destination; a failure is an outcome, never an exception. */
final class Conversion {
    private final Destination destination;

    Conversion(Destination destination) {
        this.destination = destination;
    }

    Outcome write(ParsedFile read) {
        if (read.result() == null) {
            return failed(read);
        }
        long start = System.nanoTime();
        try {
            destination.write(read.file(), read.result());
        } catch (IOException unwritable) {
            String message = "the result cannot be written: " + unwritable.getMessage();
            return new Outcome(read.file(), "error", "IO", read.time().toMillis() + since(start), message);
        } catch (OutOfMemoryError full) {
            String message = "the result cannot be written: no memory is left for it";
            return new Outcome(
                    read.file(), "error", "LIMIT_EXCEEDED", read.time().toMillis() + since(start), message);
        }
        Diagnostic first = read.result().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .findFirst()
                .orElse(null);
        String status =
                read.result().completeness().name().toLowerCase(Locale.ROOT).replace("complete", "ok");
        return new Outcome(
                read.file(),
                status,
                first == null ? "" : first.code(),
                read.time().toMillis() + since(start),
                first == null ? "" : first.message());
    }

    private static Outcome failed(ParsedFile read) {
        DocumentReadException error = read.error();
        String code = error == null ? "" : error.code().name();
        return new Outcome(
                read.file(),
                "error",
                code,
                read.time().toMillis(),
                error == null ? "" : String.valueOf(error.getMessage()));
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
