package nl.parliament.export.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.parliament.export.internal.tree.Value;

/** JSON objects, each followed by a line end: over lines for a file of one, on a line for a file of many. */
public final class JsonObjects {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonObjects() {}

    /** Writes an object over lines; neither flushes nor closes {@code out}. */
    public static void writeIndented(List<Value.Member> members, Writer out) throws IOException {
        JsonGenerator json = generator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        write(members, json);
    }

    /** Writes an object on a line; neither flushes nor closes {@code out}. */
    public static void writeLine(List<Value.Member> members, Writer out) throws IOException {
        write(members, generator(out));
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        return json;
    }

    private static void write(List<Value.Member> members, JsonGenerator json) throws IOException {
        new JsonValueWriter(json).members(members);
        json.writeRaw('\n');
        json.close();
    }
}
