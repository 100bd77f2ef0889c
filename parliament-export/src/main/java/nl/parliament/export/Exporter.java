package nl.parliament.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/** Writes a result in one format. The same result always gives the same characters. */
public interface Exporter {
    /** The exporters of this library. */
    static List<Exporter> builtIn() {
        return builtIn(ExportOptions.defaults());
    }

    /**
     * The exporters of this library, with these options where they take options. An exporter of your own is not in
     * this list: use it directly.
     */
    static List<Exporter> builtIn(ExportOptions options) {
        return List.of(
                JsonExporter.create(options),
                JsonLinesExporter.create(options),
                XmlExporter.create(options),
                AknExporter.create(),
                HtmlExporter.create(),
                MarkdownExporter.create(),
                ChunkExporter.create(),
                ReferencesCsvExporter.create(),
                SignatoriesCsvExporter.create(),
                AnnotationExporter.create());
    }

    /** The format's short name: {@code json}. */
    String format();

    /** The file name extension without the dot; by default the format's name. */
    default String suffix() {
        return format();
    }

    /** The purpose of the format, in one line. */
    String description();

    /**
     * Writes the result and flushes; does not close {@code out}.
     *
     * @throws IOException when writing to {@code out} fails
     */
    void export(ParseResult result, Writer out) throws IOException;

    /** The result as a string. */
    default String export(ParseResult result) {
        StringWriter out = new StringWriter();
        try {
            export(result, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * The format's schema, from this module's jar; the caller closes it. Null, the default, when the jar holds none.
     */
    default @Nullable InputStream schema() {
        return null;
    }
}
