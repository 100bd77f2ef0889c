package nl.parliament.examples.letters;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the words of an export against its spans: {@code text} and {@code span}, {@code heading} and {@code headingSpan}. */
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
                String name = member.getKey();
                String words = name.equals("span") ? "text" : name.endsWith(SPAN) ? name.substring(0, name.length() - SPAN.length()) : name;
                if (!words.equals(name) && member.getValue().isJsonObject() && object.has(words)) {
                    compare(object.get(words).getAsString(), member.getValue().getAsJsonObject());
                }
                look(member.getValue());
            }
        }
    }

    private void compare(String words, JsonObject span) {
        String covered = text.substring(span.get("start").getAsInt(), span.get("end").getAsInt());
        if (!covered.equals(words)) {
            wrong.add("'" + covered + "' at the span of '" + words + "'");
        }
    }
}
