package nl.parliament.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** JSON without a line end inside, a line a value. */
final class JsonLines {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonLines() {}

    /** Writes an object and a line end; neither flushes nor closes {@code out}. */
    static void write(List<Node.Member> members, Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        new JsonNodeWriter(json).members(members);
        json.writeRaw('\n');
        json.close();
    }
}
