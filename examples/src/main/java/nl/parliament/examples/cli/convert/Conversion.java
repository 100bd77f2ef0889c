package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.Reason;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParsedFile;

/** Writes what was read to its destination; a failure is an outcome, never an exception. */
final class Conversion {
    private final Destination destination;

    Conversion(Destination destination) {
        this.destination = destination;
    }

    Outcome write(LetterFile letter, ParsedFile read) {
        ParseResult result = read.result();
        if (result == null) {
            return failed(read);
        }
        long start = System.nanoTime();
        try {
            destination.write(letter, result);
        } catch (IOException unwritable) {
            String message = "the result cannot be written: " + Reason.of(unwritable);
            return Outcome.error(read.file(), "IO", time(read, start), message);
        } catch (OutOfMemoryError full) {
            String message = "the result cannot be written: no memory is left for it";
            return Outcome.error(read.file(), "LIMIT_EXCEEDED", time(read, start), message);
        }
        return written(letter, result, time(read, start));
    }

    private Outcome written(LetterFile letter, ParseResult result, long time) {
        Optional<Diagnostic> first = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .findFirst();
        String status = result.completeness().name().toLowerCase(Locale.ROOT).replace("complete", "ok");
        String code = first.map(Diagnostic::code).orElse("");
        String message = first.map(Diagnostic::message).orElse("");
        return new Outcome(letter.path(), status, code, time, message, destination.placeOf(letter));
    }

    private static Outcome failed(ParsedFile read) {
        DocumentReadException error = read.error();
        String code = error == null ? "" : error.code().name();
        String message = error == null ? "" : String.valueOf(error.getMessage());
        return Outcome.error(read.file(), code, read.time().toMillis(), message);
    }

    private static long time(ParsedFile read, long start) {
        return read.time().toMillis() + (System.nanoTime() - start) / 1_000_000;
    }
}
