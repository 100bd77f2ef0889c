package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.OutputPlace;
import nl.parliament.examples.cli.file.WholeFile;
import nl.parliament.export.Exporter;
import nl.parliament.export.HtmlExporter;
import nl.parliament.export.IndexPage;
import nl.parliament.model.ParseResult;

/**
 * A file per result in a folder, and a {@link Journal} of them. Pages to read get an index that leads to all pages of
 * the folder, those of earlier runs too.
 */
final class FolderDestination implements Destination {
    private static final String INDEX = "index.html";

    private final Instant start = Instant.now();
    /** Of pages that were written and are not in the journal yet. */
    private final Map<String, List<String>> rows = new HashMap<>();

    private final Exporter exporter;
    private final Path folder;
    private final Making making;
    private final Journal journal;
    private final ResultNames names;

    /** Makes the folder. */
    FolderDestination(Exporter exporter, Path folder, Making making) throws IOException {
        this.exporter = exporter;
        this.folder = folder;
        this.making = making;
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        this.journal = Journal.open(folder);
        this.names = new ResultNames(folder, exporter, journal, List.of(INDEX, Journal.NAME));
        if (isPages()
                && Files.exists(folder.resolve(INDEX))
                && journal.all().stream().noneMatch(Done::isPage)) {
            journal.close();
            throw new IOException(folder.resolve(INDEX) + " was not written by this program and would be replaced");
        }
    }

    private boolean isPages() {
        return exporter instanceof HtmlExporter;
    }

    @Override
    public String placeOf(LetterFile letter) {
        return names.of(letter);
    }

    @Override
    public boolean holds(Path file) {
        Path below = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(below)
                && journal.of(ResultNames.slashes(below.relativize(absolute))).isPresent();
    }

    /** Skips what was made of the same bytes in the same way, and is still there. */
    @Override
    public Optional<Outcome> earlier(LetterFile letter) {
        return journal.of(names.of(letter))
                .filter(done -> !done.outcome().isError() && done.making().equals(making))
                .filter(done -> Files.isRegularFile(folder.resolve(done.result())))
                .filter(done -> !done.hash().isEmpty() && done.hash().equals(SourceHash.of(letter.path())))
                .map(done -> done.outcome().of(letter.path()));
    }

    @Override
    public void write(LetterFile letter, ParseResult result) throws IOException {
        String name = names.of(letter);
        Path target = folder.resolve(name);
        OutputPlace.makeFolderOf(target);
        WholeFile.write(target, out -> exporter.export(result, out));
        if (isPages()) {
            rows.put(name, IndexRow.words(IndexPage.Entry.of(name, result)));
        }
    }

    @Override
    public void remember(LetterFile letter, Outcome outcome) throws IOException {
        String name = names.of(letter);
        String hash = outcome.isError() ? SourceHash.UNKNOWN : SourceHash.ofUnchanged(letter.path(), start);
        List<String> earlier = journal.of(name).map(Done::index).orElse(List.of());
        List<String> row = rows.getOrDefault(name, earlier);
        rows.remove(name);
        journal.add(new Done(name, names.sourceOf(letter), hash, making, outcome, row));
    }

    /** The rows of all pages that are there. */
    private List<IndexPage.Entry> entries() {
        return journal.all().stream()
                .filter(done -> done.isPage() && Files.exists(folder.resolve(done.result())))
                .map(done -> IndexRow.entry(done.result(), done.index()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        try (journal) {
            journal.reread();
            List<IndexPage.Entry> entries = entries();
            if (isPages() && !entries.isEmpty()) {
                WholeFile.write(folder.resolve(INDEX), out -> IndexPage.write(entries, out));
            }
        }
    }
}
