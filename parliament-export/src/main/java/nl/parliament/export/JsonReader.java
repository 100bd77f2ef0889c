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
import nl.parliament.model.ParseResult;

/** Reads a JSON export back. Unknown members are passed over. */
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
     * @throws ExportReadException when {@code json} is no export
     */
    public ParseResult read(String json) {
        return read(new StringReader(json));
    }

    /**
     * The result that was exported; does not close {@code in}.
     *
     * @throws ExportReadException when it holds no export
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

    private static Node node(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new ExportReadException("a JSON value expected, the end of the text found", null);
        }
        return switch (token) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> new Node.Text(json.getText());
            case VALUE_NUMBER_INT -> new Node.Number(json.getIntValue());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Claim(json.getBooleanValue());
            case VALUE_NULL, VALUE_NUMBER_FLOAT -> new Node.Nothing();
            default -> throw new ExportReadException("a JSON value expected, " + token + " found", null);
        };
    }

    private static Node members(JsonParser json) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.add(new Node.Member(name, node(json)));
        }
        return new Node.Members(members);
    }

    private static Node items(JsonParser json) throws IOException {
        List<Node> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(json));
        }
        return new Node.Items(items);
    }
}
