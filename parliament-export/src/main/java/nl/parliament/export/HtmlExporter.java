package nl.parliament.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import nl.parliament.export.internal.html.HtmlLetter;
import nl.parliament.export.internal.html.HtmlWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes one self-contained HTML page: the letter in its own order with an outline of its headings. Every reference is
 * a link to its official address, or to the list of references when it has none. Notes are shown at their marks and at
 * the foot, and all references are grouped by target. The page needs no script and no server; all text of the document
 * is escaped.
 */
public final class HtmlExporter implements Exporter {
    private HtmlExporter() {}

    /** An exporter. */
    public static HtmlExporter create() {
        return new HtmlExporter();
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String description() {
        return "a page to read, with its references as links";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        try {
            new HtmlLetter(result, new HtmlWriter(out)).write();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }
}
