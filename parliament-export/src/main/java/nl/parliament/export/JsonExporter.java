package nl.parliament.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.json.JsonObjects;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.model.ParseResult;

/** Writes JSON, version 1 of the format; {@link #schema()} describes it. */
public final class JsonExporter implements Exporter {
    /** The id of the schema, which each export names. */
    static final String SCHEMA_ID = "urn:nl.parliament:parliament-document-1.schema.json";

    private final ExportOptions options;

    private JsonExporter(ExportOptions options) {
        this.options = options;
    }

    /** An exporter with the default options. */
    public static JsonExporter create() {
        return create(ExportOptions.defaults());
    }

    /** An exporter with these options. */
    public static JsonExporter create(ExportOptions options) {
        return new JsonExporter(Objects.requireNonNull(options, "options"));
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String description() {
        return "all that was read, for programs; has a JSON Schema";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        List<Value.Member> members = members(result, options);
        if (options.indented()) {
            JsonObjects.writeIndented(members, out);
        } else {
            JsonObjects.writeLine(members, out);
        }
        out.flush();
    }

    /** The members of an export, the schema's name first. */
    static List<Value.Member> members(ParseResult result, ExportOptions options) {
        List<Value.Member> members = new ArrayList<>();
        members.add(new Value.Member("$schema", new Value.Text(SCHEMA_ID)));
        members.addAll(new ModelWriter(result, options).members().values());
        return members;
    }

    @Override
    public InputStream schema() {
        return Objects.requireNonNull(JsonExporter.class.getResourceAsStream("parliament-document-1.schema.json"));
    }
}
