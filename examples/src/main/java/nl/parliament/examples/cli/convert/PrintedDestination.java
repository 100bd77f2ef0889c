package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.export.Exporter;
import nl.parliament.model.ParseResult;

/** The result of one letter on standard output. */
record PrintedDestination(Exporter exporter, PrintWriter printed) implements Destination {
    @Override
    public void write(LetterFile letter, ParseResult result) throws IOException {
        exporter.export(result, printed);
    }

    @Override
    public void close() {
        printed.flush();
    }
}
