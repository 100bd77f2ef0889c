package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;

/** Converts files one by one; a failure is an outcome, never an exception. */
final class Conversion {
    private final ParliamentParser parser;
    private final Destination destination;

    Conversion(ParliamentParser parser, Destination destination) {
        this.parser = parser;
        this.destination = destination;
    }

    Outcome convert(Path file) {
        long start = System.nanoTime();
        try {
            ParseResult result = parser.parse(file);
            destination.write(file, result);
            Diagnostic first = result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                    .findFirst()
                    .orElse(null);
            String status = result.completeness().name().toLowerCase(Locale.ROOT).replace("complete", "ok");
            return new Outcome(
                    file, status, first == null ? "" : first.code(), since(start), first == null ? "" : first.message());
        } catch (DocumentReadException unreadable) {
            return new Outcome(file, "error", unreadable.code().name(), since(start), String.valueOf(unreadable.getMessage()));
        } catch (IOException unwritable) {
            return new Outcome(file, "error", "IO", since(start), "the result cannot be written: " + unwritable.getMessage());
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
