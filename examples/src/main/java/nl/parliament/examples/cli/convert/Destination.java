package nl.parliament.examples.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.model.ParseResult;

/** Where the results of a conversion go. */
interface Destination extends AutoCloseable {
    /** Takes the result of a letter. */
    void write(LetterFile letter, ParseResult result) throws IOException;

    /** Where the result of a letter is; empty where results have no places of their own. */
    default String placeOf(LetterFile letter) {
        return "";
    }

    /** Whether a file is a result of an earlier run, and no letter. */
    default boolean holds(Path file) {
        return false;
    }

    /** What became of a letter in an earlier run; empty when it has to be read. */
    default Optional<Outcome> earlier(LetterFile letter) {
        return Optional.empty();
    }

    /** Learns what became of a letter in this run. */
    default void remember(LetterFile letter, Outcome outcome) throws IOException {
        // most forget
    }

    /** Ends the conversion. */
    @Override
    void close() throws IOException;
}
