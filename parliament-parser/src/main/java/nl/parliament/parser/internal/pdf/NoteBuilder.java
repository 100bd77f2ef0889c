package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.LayoutNote;

/** Rows at the page foot to notes: a row that begins with the next number begins a note. */
final class NoteBuilder {
    // "1 Kamerstuk 36 045" | "12Zie" | "[3] Idem" | "4) Idem"
    private static final Pattern START = Pattern.compile("^([\\[(]?(\\d{1,3})[\\])]?)(?![\\d,;:/])\\s{0,3}(.*)$", Pattern.DOTALL);

    private final List<LayoutNote> notes = new ArrayList<>();
    private final RowJoiner joiner;

    NoteBuilder(RowJoiner joiner) {
        this.joiner = joiner;
    }

    void add(List<Row> rows) {
        for (Row row : rows) {
            String text = row.plainText();
            String whole = row.label() == null ? text : row.label() + " " + text;
            Matcher start = START.matcher(whole.replace('\t', ' '));
            if (start.matches() && isNext(Integer.parseInt(start.group(2)), row)) {
                notes.add(new LayoutNote(start.group(1), start.group(1), start.group(3).strip(), row.page()));
            } else if (!notes.isEmpty()) {
                extend(whole.replace('\t', ' '));
            }
        }
    }

    private boolean isNext(int number, Row row) {
        if (notes.isEmpty()) {
            return number < 100;
        }
        int last = Integer.parseInt(notes.get(notes.size() - 1).label().replaceAll("\\D", ""));
        boolean raised = row.segments().get(0).startsRaised();
        return number == last + 1 || raised && number > last && number < last + 4;
    }

    private void extend(String words) {
        int at = notes.size() - 1;
        LayoutNote note = notes.get(at);
        String text = joiner.join(note.text(), words);
        notes.set(at, new LayoutNote(note.key(), note.label(), text, note.page()));
    }

    List<LayoutNote> notes() {
        return notes;
    }
}
