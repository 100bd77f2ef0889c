package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.parliament.examples.cli.file.OutputPlace;
import org.jspecify.annotations.Nullable;

/** The report: tab-separated, a heading and a line per file. */
final class Report implements AutoCloseable {
    private final Writer out;

    private Report(Writer out) {
        this.out = out;
    }

    /** A report in this file or on standard output; one that goes nowhere for null. */
    static Report open(@Nullable Path file, PrintWriter printed) throws IOException {
        Report report = new Report(file == null ? Writer.nullWriter() : writer(file, printed));
        report.out.write("file\tstatus\tcode\tmilliseconds\tmessage\tresult\n");
        report.out.flush();
        return report;
    }

    private static Writer writer(Path file, PrintWriter printed) throws IOException {
        if (OutputPlace.isStandardOutput(file)) {
            return printed;
        }
        OutputPlace.makeFolderOf(file);
        return Files.newBufferedWriter(file);
    }

    /** Adds a line, as far as the disk: whatever ends the program later, what was done is told. */
    void add(Outcome outcome) throws IOException {
        out.write(String.join(
                "\t",
                plain(outcome.file().toString()),
                outcome.status(),
                outcome.code(),
                String.valueOf(outcome.milliseconds()),
                plain(outcome.message()),
                plain(outcome.result())));
        out.write('\n');
        out.flush();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
