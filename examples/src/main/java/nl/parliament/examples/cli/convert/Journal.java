package nl.parliament.examples.cli.convert;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.parliament.examples.cli.file.WholeFile;

/**
 * What is in a folder of results, from which letters and how it was made: a line each in a hidden file. A line is added
 * as soon as its result is there; of two lines for one result the later counts.
 */
final class Journal implements Closeable {
    /** The file's name. */
    static final String NAME = ".kamerbrief.tsv";

    private final Map<String, Done> done = new LinkedHashMap<>();
    private final Path file;
    private final Writer out;
    private int lines;

    private Journal(Path file, Writer out) {
        this.file = file;
        this.out = out;
    }

    /** Reads the journal of a folder, and goes on with it. */
    static Journal open(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] earlier = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Journal journal =
                new Journal(file, Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        if (earlier.length == 0) {
            journal.append(Done.HEADING);
        } else if (earlier[earlier.length - 1] != '\n') { // a run was ended in the middle of a line
            journal.append("\n");
        }
        journal.reread();
        return journal;
    }

    /** Reads what this run and others have written. */
    void reread() throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8); // broken bytes too
        done.clear();
        lines = 0;
        all.lines().skip(1).forEach(this::read);
    }

    private void read(String line) {
        lines++;
        Done.of(line).ifPresent(one -> done.put(one.result(), one));
    }

    /** Adds a line, as far as the disk. */
    void add(Done one) throws IOException {
        done.put(one.result(), one);
        append(one.line());
        lines++;
    }

    private void append(String line) throws IOException {
        out.write(line);
        out.flush();
    }

    /** The line of a result. */
    Optional<Done> of(String result) {
        return Optional.ofNullable(done.get(result));
    }

    /** All lines that count. */
    Collection<Done> all() {
        return Collections.unmodifiableCollection(done.values());
    }

    /** Most runs add lines only. When most lines no longer count, the file is written anew. */
    @Override
    public void close() throws IOException {
        out.close();
        if (lines > 2 * done.size() + 100) {
            WholeFile.write(file, whole -> {
                whole.write(Done.HEADING);
                for (Done one : done.values()) {
                    whole.write(one.line());
                }
            });
        }
    }
}
