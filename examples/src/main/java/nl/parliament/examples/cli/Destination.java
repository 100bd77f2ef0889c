package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import nl.parliament.model.ParseResult;

/** Where the results of a conversion go. */
interface Destination extends AutoCloseable {
    /** Takes the result of a file. */
    void write(Path file, ParseResult result) throws IOException;

    /** Ends the conversion. */
    @Override
    default void close() throws IOException {
        // most have nothing left to do
    }
}
