package nl.parliament.parser.internal.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.office.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The marks of notes in the order of the text, and the label that each shows. */
final class NoteCalls {
    private final Map<String, Call> calls = new LinkedHashMap<>();

    /**
     * A mark of a note.
     *
     * @param own the mark as typed; null where the note is counted
     * @param section the number of the section it stands in
     * @param page the number of the page, as far as the file says
     */
    private record Call(@Nullable String own, int section, int page) {}

    /** A note that is counted, {@code footnote-3}. */
    void add(String key, int section, int page) {
        calls.putIfAbsent(key, new Call(null, section, page));
    }

    /** The note has a mark of its own. */
    void name(String key, String mark) {
        calls.computeIfPresent(key, (same, call) -> new Call(mark, call.section(), call.page()));
    }

    /** The note's label as typed; null when it is counted. */
    @Nullable String own(String key) {
        Call call = calls.get(key);
        return call == null ? null : call.own();
    }

    /** The labels of the notes of one kind; notes with a mark of their own take no number. */
    Map<String, String> labels(String kind, List<PageSection> sections, WordSettings settings) {
        Map<String, String> labels = new LinkedHashMap<>();
        NoteFormat whole = kind.equals("endnote") ? settings.endnotes() : settings.footnotes();
        Call before = null;
        int count = 0;
        for (Map.Entry<String, Call> entry : calls.entrySet()) {
            Call call = entry.getValue();
            if (!entry.getKey().startsWith(kind)) {
                continue;
            }
            if (call.own() != null) {
                labels.put(entry.getKey(), call.own());
                continue;
            }
            NoteFormat format = call.section() < sections.size()
                    ? sections.get(call.section()).notes(kind)
                    : whole;
            count = before == null || restarts(format, before, call) ? format.start() : count + 1;
            labels.put(entry.getKey(), NumberFormat.shown(format.format(), count));
            before = call;
        }
        return labels;
    }

    private static boolean restarts(NoteFormat format, Call before, Call call) {
        return switch (format.restart()) {
            case "eachSect" -> call.section() != before.section();
            case "eachPage" -> call.page() != before.page() || call.section() != before.section();
            default -> false;
        };
    }
}
