package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text on its way to a place that a user named: a regular file takes its name when all of it has been written;
 * anything else, such as a pipe, takes the text as it comes.
 */
public interface Output extends AutoCloseable {
    /** What a user writes for standard output. */
    Path STANDARD_OUTPUT = Path.of("-");

    /** A piece of writing. */
    interface Export {
        /** Writes the piece. */
        void to(Writer out) throws IOException;
    }

    /** Writes more, and hands it on at once; after a failure nothing more. */
    void add(Export export) throws IOException;

    /** Ends the text. */
    @Override
    void close() throws IOException;

    /**
     * Begins to write to a place. Makes the folder of a file; waits for a reader of a pipe.
     *
     * @param place a file, a link to one, a pipe, a device, or {@code -}
     * @param printed standard output
     */
    static Output to(Path place, PrintWriter printed) throws IOException {
        if (OutputPlace.isStandardOutput(place)) {
            return new StreamOutput(printed);
        }
        if (Files.isDirectory(place)) {
            throw new IOException(place + ": a file expected, a folder found");
        }
        if (OutputPlace.isStream(place)) {
            return StreamOutput.open(place);
        }
        OutputPlace.makeFolderOf(place);
        return new WholeFile(place);
    }
}
