package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import nl.parliament.model.ParseResult;

/** An exporter of lines: what it writes of many results may stand in one file, one after another under one opening. */
public interface LineExporter extends Exporter {
    /** What stands once at the top of a file, its line end included; empty, the default, when nothing does. */
    default String opening() {
        return "";
    }

    /**
     * Writes the lines of a result without the opening; neither flushes nor closes {@code out}.
     *
     * @throws IOException when {@code out} does
     */
    void exportLines(ParseResult result, Writer out) throws IOException;

    @Override
    default void export(ParseResult result, Writer out) throws IOException {
        out.write(opening());
        exportLines(result, out);
        out.flush();
    }
}
