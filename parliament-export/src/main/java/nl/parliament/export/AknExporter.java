package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import nl.parliament.export.internal.akn.AknDocument;
import nl.parliament.export.internal.akn.AknWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes Akoma Ntoso 3.0, the OASIS standard of parliaments. A letter is a {@code <doc name="kamerbrief">}; references
 * are {@code ref}, notes {@code authorialNote}, and signatures have role and person. Fields without a place in the
 * standard are in {@code proprietary}. The schema is the standard's own and is not in this module's jar.
 */
public final class AknExporter implements Exporter {
    private AknExporter() {}

    /** An exporter. */
    public static AknExporter create() {
        return new AknExporter();
    }

    @Override
    public String format() {
        return "akn";
    }

    @Override
    public String suffix() {
        return "akn.xml";
    }

    @Override
    public String description() {
        return "Akoma Ntoso 3.0, the XML standard of parliaments";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        try {
            new AknDocument(result, new AknWriter(out)).write();
        } catch (AknWriter.Failure failed) {
            throw failed.asIoException();
        }
        out.flush();
    }
}
