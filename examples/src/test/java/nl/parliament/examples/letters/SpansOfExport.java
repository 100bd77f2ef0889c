package nl.parliament.examples.letters;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares words of an export with its text: {@code text} at {@code span}, {@code heading} at {@code headingSpan}. */
final class SpansOfExport {
    private static final String SPAN = "Span";

    private final String text;
    private final List<String> wrong = new ArrayList<>();

    private SpansOfExport(String text) {
        this.text = text;
    }

    /** Words that differ from those at their span. */
    static List<String> wrong(JsonObject export) {
        SpansOfExport spans = new SpansOfExport(export.get("text").getAsString());
        spans.look(export);
        return spans.wrong;
    }

    private void look(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(this::look);
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                JsonElement words = object.get(wordsOf(member.getKey()));
                if (words != null && member.getValue().isJsonObject()) {
                    compare(words.getAsString(), member.getValue().getAsJsonObject());
                }
                look(member.getValue());
            }
        }
    }

    /** The member whose words a span has; empty when the member is no span. */
    private static String wordsOf(String member) {
        if (member.equals("span")) {
            return "text";
        }
        return member.endsWith(SPAN) ? member.substring(0, member.length() - SPAN.length()) : "";
    }

    private void compare(String words, JsonObject span) {
        String covered =
                text.substring(span.get("start").getAsInt(), span.get("end").getAsInt());
        if (!covered.equals(words)) {
            wrong.add("'" + covered + "' at the span of '" + words + "'");
        }
    }
}
