package nl.parliament.examples.letters;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An export without what a file's format decides. Left out are {@code source}; {@code page} and {@code
 * provenance}, which say where in the file; {@code contentHash}, since one tab in the text changes it; and {@code
 * generator}, which changes with each version.
 *
 * <p>Two things are shown in another way. What stands side by side in a PDF, parted by a tab, stands in lines of
 * their own in Word, and spans count on from there. So the text is shown as its lines, and a tab ends one too. A
 * span is shown as the words it covers; where the text has these words more than once, with the number of the
 * place.
 */
final class FormatFreeView {
    private static final List<String> LEFT_OUT = List.of("source", "contentHash", "page", "provenance", "generator");
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final int LONGEST = 60;
    private static final int AROUND = 20;

    private final String text;

    private FormatFreeView(String text) {
        this.text = text;
    }

    static JsonElement of(String export) {
        JsonObject json = JsonParser.parseString(export).getAsJsonObject();
        return new FormatFreeView(json.get("text").getAsString()).view(json);
    }

    private JsonElement view(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = new JsonArray();
            element.getAsJsonArray().forEach(member -> array.add(view(member)));
            return array;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject object = element.getAsJsonObject();
        if (object.has("start") && object.has("end")) {
            return GSON.toJsonTree(
                    words(object.get("start").getAsInt(), object.get("end").getAsInt()));
        }
        JsonObject view = new JsonObject();
        object.entrySet().stream()
                .filter(member -> !LEFT_OUT.contains(member.getKey()))
                .forEach(member -> view.add(member.getKey(), view(member.getValue())));
        if (object.has("$schema")) {
            view.add("text", GSON.toJsonTree(text.split("[\\n\\t]+")));
        }
        return view;
    }

    private String words(int start, int end) {
        if (start == end) {
            String before = text.substring(Math.max(0, start - AROUND), start);
            String after = text.substring(start, Math.min(text.length(), end + AROUND));
            return shown(before) + "|" + shown(after);
        }
        String words = text.substring(start, end);
        int time = 1;
        for (int at = text.indexOf(words); at < start; at = text.indexOf(words, at + 1)) {
            time++;
        }
        return shortened(shown(words)) + (time == 1 ? "" : " (" + time + ")");
    }

    private static String shortened(String words) {
        int length = words.length();
        int half = LONGEST / 2;
        return length <= LONGEST ? words : words.substring(0, half) + " … " + words.substring(length - half);
    }

    private static String shown(String words) {
        return words.replaceAll("[\\n\\t]+", " / ");
    }

    static String written(JsonElement view) {
        return GSON.toJson(view) + "\n";
    }

    /** The lines of the text. */
    static List<String> lines(JsonElement view) {
        List<String> lines = new ArrayList<>();
        view.getAsJsonObject().get("text").getAsJsonArray().forEach(line -> lines.add(line.getAsString()));
        return lines;
    }

    /** All other values below their path, {@code /sections/0/heading}. */
    static Map<String, String> values(JsonElement view) {
        Map<String, String> values = new TreeMap<>();
        collect(view, "", values);
        return values;
    }

    private static void collect(JsonElement element, String path, Map<String, String> values) {
        if (path.equals("/text")) {
            return;
        }
        if (element.isJsonObject() && element.getAsJsonObject().size() > 0) {
            element.getAsJsonObject()
                    .entrySet()
                    .forEach(member -> collect(member.getValue(), path + "/" + member.getKey(), values));
        } else if (element.isJsonArray() && element.getAsJsonArray().size() > 0) {
            for (int i = 0; i < element.getAsJsonArray().size(); i++) {
                collect(element.getAsJsonArray().get(i), path + "/" + i, values);
            }
        } else {
            values.put(path, element.toString());
        }
    }
}
