package nl.parliament.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.model.ParseResult;

/** Writes JSON, version 1 of the format; {@link #schema()} describes it. */
public final class JsonExporter implements Exporter {
    /** What the exports say their schema is. */
    static final String SCHEMA_ID = "urn:nl.parliament:parliament-document-1.schema.json";

    private final JsonFactory factory = JsonFactory.builder().build();

    private JsonExporter() {}

    /** An exporter. */
    public static JsonExporter create() {
        return new JsonExporter();
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
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
        List<Node.Member> members = new ArrayList<>();
        members.add(new Node.Member("$schema", new Node.Text(SCHEMA_ID)));
        members.addAll(new ModelWriter().result(result).values());
        new JsonNodeWriter(json).members(members);
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    @Override
    public InputStream schema() {
        return Objects.requireNonNull(JsonExporter.class.getResourceAsStream("parliament-document-1.schema.json"));
    }
}
