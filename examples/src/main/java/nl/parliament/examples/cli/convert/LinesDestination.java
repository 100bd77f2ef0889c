package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.io.StringWriter;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.Output;
import nl.parliament.export.LineExporter;
import nl.parliament.model.ParseResult;

/** The lines of all results, one after the other, in one file or stream. */
final class LinesDestination implements Destination {
    private final LineExporter exporter;
    private final Output output;

    /** Closes the output when its opening cannot be written. */
    LinesDestination(LineExporter exporter, Output output) throws IOException {
        this.exporter = exporter;
        this.output = output;
        try {
            output.add(out -> out.write(exporter.opening()));
        } catch (IOException unwritable) {
            try (output) {
                throw unwritable;
            }
        }
    }

    /** A result goes in whole or not at all. */
    @Override
    public void write(LetterFile letter, ParseResult result) throws IOException {
        StringWriter lines = new StringWriter();
        exporter.exportLines(result, lines);
        output.add(out -> out.write(lines.toString()));
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
