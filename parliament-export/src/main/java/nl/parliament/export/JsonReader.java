package nl.parliament.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.export.internal.tree.ModelReader;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.model.ParseResult;

/** Reads a JSON export back. It ignores unknown members. */
public final class JsonReader {
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 100_000_000;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private JsonReader() {}

    /** A reader. */
    public static JsonReader create() {
        return new JsonReader();
    }

    /**
     * The result that was exported.
     *
     * @throws ExportReadException when {@code json} is not an export
     */
    public ParseResult read(String json) {
        return read(new StringReader(json));
    }

    /**
     * The result that was exported; does not close {@code in}.
     *
     * @throws ExportReadException when {@code in} holds no export or cannot be read
     */
    public ParseResult read(Reader in) {
        try (JsonParser json = factory.createParser(in)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            json.nextToken();
            return new ModelReader().result(node(json));
        } catch (IOException malformed) {
            throw new ExportReadException("no well-formed JSON: " + malformed.getMessage(), malformed);
        }
    }

    private static Value node(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new ExportReadException("a JSON value expected, the end of the text found", null);
        }
        return switch (token) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> new Value.Text(json.getText());
            case VALUE_NUMBER_INT -> new Value.Number(json.getNumberValue());
            case VALUE_NUMBER_FLOAT -> new Value.Number(json.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new Value.Claim(json.getBooleanValue());
            case VALUE_NULL -> new Value.Nothing();
            default -> throw new ExportReadException("a JSON value expected, " + token + " found", null);
        };
    }

    private static Value members(JsonParser json) throws IOException {
        List<Value.Member> members = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.add(new Value.Member(name, node(json)));
        }
        return new Value.Members(members);
    }

    private static Value items(JsonParser json) throws IOException {
        List<Value> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(json));
        }
        return new Value.Items(items);
    }
}
