package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.parliament.export.LineExporter;
import nl.parliament.model.ParseResult;

/** One file with the lines of all results. It takes its name when the last has been written. */
final class FileDestination implements Destination {
    private final LineExporter exporter;
    private final Path target;
    private final Path part;
    private final Writer out;

    FileDestination(LineExporter exporter, Path target) throws IOException {
        this.exporter = exporter;
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        ConvertCommand.makeFolderOf(target);
        this.out = Files.newBufferedWriter(part);
        out.write(exporter.opening());
    }

    /** A result goes in whole or not at all. */
    @Override
    public void write(Path file, ParseResult result) throws IOException {
        StringWriter lines = new StringWriter();
        exporter.exportLines(result, lines);
        out.write(lines.toString());
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
