package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.export.Exporter;
import nl.parliament.export.HtmlExporter;
import nl.parliament.export.IndexPage;
import nl.parliament.model.ParseResult;

/** A file per result in a folder; pages to read get an index that leads to them. */
final class FolderDestination implements Destination {
    private static final String INDEX = "index.html";

    private final Map<Path, Path> written = new HashMap<>();
    private final List<IndexPage.Entry> entries = new ArrayList<>();
    private final Exporter exporter;
    private final Path folder;

    FolderDestination(Exporter exporter, Path folder) {
        this.exporter = exporter;
        this.folder = folder;
    }

    @Override
    public void write(Path file, ParseResult result) throws IOException {
        Files.createDirectories(folder);
        String name = file.getFileName() + "." + exporter.suffix();
        Path target = folder.resolve(name);
        Path earlier = written.putIfAbsent(target, file);
        if (earlier != null) {
            throw new IOException(target + " already holds the result of " + earlier);
        }
        WholeFile.write(target, out -> exporter.export(result, out));
        if (exporter instanceof HtmlExporter) {
            entries.add(IndexPage.Entry.of(name, result));
        }
    }

    @Override
    public void close() throws IOException {
        if (!entries.isEmpty()) {
            WholeFile.write(folder.resolve(INDEX), out -> IndexPage.write(entries, out));
        }
    }
}
