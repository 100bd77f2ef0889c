package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.parliament.export.LineExporter;
import nl.parliament.model.ParseResult;

/** One file with the lines of all results. It takes its name when the last has been written. */
final class FileDestination implements Destination {
    private final LineExporter exporter;
    private final WholeFile file;

    FileDestination(LineExporter exporter, Path target) throws IOException {
        this.exporter = exporter;
        ConvertCommand.makeFolderOf(target);
        this.file = new WholeFile(target);
        try {
            file.add(out -> out.write(exporter.opening()));
        } catch (IOException unwritable) {
            try (file) {
                throw unwritable;
            }
        }
    }

    /** A result goes in whole or not at all. */
    @Override
    public void write(Path letter, ParseResult result) throws IOException {
        StringWriter lines = new StringWriter();
        exporter.exportLines(result, lines);
        file.add(out -> out.write(lines.toString()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
