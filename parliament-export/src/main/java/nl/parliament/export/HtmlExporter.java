package nl.parliament.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.html.HtmlLetter;
import nl.parliament.export.internal.html.HtmlWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes one self-contained HTML page: the letter in its own order with an outline of its headings. Its head says what
 * it is, where it is published and how it is cited. Every reference is a link to its official address, or to the list
 * of references when it has none. Notes are shown at their marks, beside the text where there is room, and at the foot.
 * A question stands beside its answer; what a motion asks comes first; commitments are marked. Each paragraph has a
 * link to itself. The page needs no script and no server; all text of the document is escaped.
 */
public final class HtmlExporter implements Exporter {
    private final List<Exporter> others;

    private HtmlExporter(List<Exporter> others) {
        this.others = others;
    }

    /** An exporter. */
    public static HtmlExporter create() {
        return new HtmlExporter(List.of());
    }

    /**
     * The same, with links to other formats of each letter. They lead to files beside the page, which have the name of
     * the letter's file, a point and the format's {@link Exporter#suffix()}. A letter without a file name gets none.
     * Default: no links.
     *
     * @param formats those that are written into the same folder
     */
    public HtmlExporter linkingTo(List<Exporter> formats) {
        return new HtmlExporter(List.copyOf(formats));
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
            new HtmlLetter(result, new HtmlWriter(out), others).write();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }
}
