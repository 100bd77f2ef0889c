package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.parliament.export.Exporter;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;

/** Converts files one by one; a failure is an outcome, never an exception. */
final class Conversion {
    private final ParliamentParser parser = ParliamentParser.create();
    private final Map<Path, Path> written = new HashMap<>();
    private final Exporter exporter;
    private final @Nullable Path folder;
    private final PrintWriter out;

    Conversion(Exporter exporter, @Nullable Path folder, PrintWriter out) {
        this.exporter = exporter;
        this.folder = folder;
        this.out = out;
    }

    Outcome convert(Path file) {
        long start = System.nanoTime();
        try {
            ParseResult result = parser.parse(file);
            write(file, result);
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

    /** First to a file beside it, so that a broken run leaves no half result. */
    private void write(Path file, ParseResult result) throws IOException {
        if (folder == null) {
            exporter.export(result, out);
            return;
        }
        Files.createDirectories(folder);
        String name = file.getFileName() + "." + exporter.suffix();
        Path target = folder.resolve(name);
        Path earlier = written.putIfAbsent(target, file);
        if (earlier != null) {
            throw new IOException(target + " already holds the result of " + earlier);
        }
        Path part = folder.resolve(name + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            exporter.export(result, writer);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
