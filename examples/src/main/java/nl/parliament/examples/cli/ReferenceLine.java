package nl.parliament.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** The references of one line as one line of JSON. */
final class ReferenceLine {
    private ReferenceLine() {}

    static String json(int line, List<Reference> references) {
        String all = references.stream().map(ReferenceLine::json).collect(Collectors.joining(","));
        return "{\"line\":" + line + ",\"references\":[" + all + "]}";
    }

    private static String json(Reference reference) {
        return "{\"kind\":" + quoted(reference.target().kind())
                + ",\"id\":" + quoted(reference.target().id())
                + ",\"text\":" + quoted(reference.text())
                + ",\"span\":{\"start\":" + reference.span().start() + ",\"end\":"
                + reference.span().end() + "}}";
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append(unit);
            } else if (unit < 0x20) {
                quoted.append(String.format("\\u%04x", (int) unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
