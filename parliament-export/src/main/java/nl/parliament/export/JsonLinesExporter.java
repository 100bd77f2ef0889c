package nl.parliament.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Objects;
import nl.parliament.export.internal.json.JsonObjects;
import nl.parliament.model.ParseResult;

/**
 * Writes the JSON of {@link JsonExporter} on one line per document, so that a file can hold many. {@link JsonReader}
 * reads a line back.
 */
public final class JsonLinesExporter implements LineExporter {
    private final ExportOptions options;

    private JsonLinesExporter(ExportOptions options) {
        this.options = options;
    }

    /** An exporter with the default options. */
    public static JsonLinesExporter create() {
        return create(ExportOptions.defaults());
    }

    /** An exporter with these options; a line is never indented. */
    public static JsonLinesExporter create(ExportOptions options) {
        return new JsonLinesExporter(Objects.requireNonNull(options, "options"));
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "json on one line a letter, for files of many letters";
    }

    @Override
    public void exportLines(ParseResult result, Writer out) throws IOException {
        JsonObjects.writeLine(JsonExporter.members(Objects.requireNonNull(result, "result"), options), out);
    }

    @Override
    public InputStream schema() {
        return JsonExporter.create().schema();
    }
}
