package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** One piece of writing. */
    interface Export {
        void to(Writer out) throws IOException;
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
        writeWhole(target, out -> exporter.export(result, out));
        if (exporter instanceof HtmlExporter) {
            entries.add(IndexPage.Entry.of(name, result));
        }
    }

    /** First to a file beside it, so that a broken run leaves no half result. */
    static void writeWhole(Path target, Export export) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(part)) {
            export.to(out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (!entries.isEmpty()) {
            writeWhole(folder.resolve(INDEX), out -> IndexPage.write(entries, out));
        }
    }
}
