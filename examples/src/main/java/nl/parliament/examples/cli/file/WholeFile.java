package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and then takes it, so that a broken run leaves no half result. One that
 * cannot be written is removed. A link to a file stays, and its file is replaced; what is no file is left alone.
 */
public final class WholeFile implements Output {
    private final Path target;
    private final Path part;
    private final Writer out;
    private boolean isBroken;

    /** Begins such a file. */
    public WholeFile(Path file) throws IOException {
        this.target = OutputPlace.endOfLinks(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException(file + ": a file expected, something else found");
        }
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.out = Files.newBufferedWriter(part);
    }

    /** Writes the whole file. */
    public static void write(Path target, Export export) throws IOException {
        try (WholeFile file = new WholeFile(target)) {
            file.add(export);
        }
    }

    /** Writes more, as far as the disk; after a failure nothing more. */
    @Override
    public void add(Export export) throws IOException {
        if (isBroken) {
            throw new IOException(target + " could not be written before");
        }
        isBroken = true;
        export.to(out);
        out.flush();
        isBroken = false;
    }

    /** Gives the file its name, or removes it. */
    @Override
    public void close() throws IOException {
        try (out) {
            // a writer that fails at its end has failed before
        } catch (IOException unwritable) {
            isBroken = true;
        }
        if (isBroken) {
            Files.deleteIfExists(part);
            throw new IOException(target + " could not be written");
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
