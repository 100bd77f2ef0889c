package nl.parliament.parser.internal.structure.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table that is stored beside the classes of the grammar. */
final class GrammarTable {
    private GrammarTable() {}

    /** The rows, head included, each as its cells. */
    static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(GrammarTable.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\t")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
