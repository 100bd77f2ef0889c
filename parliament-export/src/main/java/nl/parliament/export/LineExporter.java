package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import nl.parliament.model.ParseResult;

/** An exporter that can write many results to one file, after a single opening line. */
public interface LineExporter extends Exporter {
    /** The text at the top of a file, with its line end; empty by default. */
    default String opening() {
        return "";
    }

    /**
     * Writes the lines of a result without the opening; neither flushes nor closes {@code out}.
     *
     * @throws IOException when writing to {@code out} fails
     */
    void exportLines(ParseResult result, Writer out) throws IOException;

    @Override
    default void export(ParseResult result, Writer out) throws IOException {
        out.write(opening());
        exportLines(result, out);
        out.flush();
    }
}
