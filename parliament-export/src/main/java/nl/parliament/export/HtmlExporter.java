package nl.parliament.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import nl.parliament.export.internal.html.HtmlLetter;
import nl.parliament.export.internal.html.HtmlWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes one page that stands alone: the letter in its own order, an outline of its headings, every reference a link to
 * its official address, notes where they are called and at the foot, and all references grouped by target. The page
 * needs no script and asks nothing of any server; every word of the document is escaped.
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
