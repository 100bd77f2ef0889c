package nl.parliament.parser.internal.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.pdf.line.TextLine;
import org.jspecify.annotations.Nullable;

/** Builds notes from the lines at the page foot. A line that begins with the next number begins a note. */
public final class NoteBuilder {
    // "1 Kamerstuk 36 045" | "12Zie" | "[3] Idem" | "4) Idem"
    private static final Pattern START =
            Pattern.compile("^([\\[(]?(\\d{1,3})[\\])]?)(?![\\d,;:/])\\s{0,3}(.*)$", Pattern.DOTALL);

    private final List<LayoutNote> notes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final LineJoiner joiner;
    private @Nullable LayoutNote open;
    private int last;

    public NoteBuilder(LineJoiner joiner) {
        this.joiner = joiner;
    }

    /** Adds the lines at the foot of a page; those before the first note are handed back, since they are text. */
    public List<TextLine> add(List<TextLine> rows) {
        List<TextLine> others = new ArrayList<>();
        for (TextLine row : rows) {
            String text = row.plainText();
            String whole = (row.label() == null ? text : row.label() + " " + text).replace('\t', ' ');
            Matcher start = START.matcher(whole);
            if (start.matches() && isNext(Integer.parseInt(start.group(2)), row)) {
                begin(start.group(1), start.group(3).strip(), row.page());
                last = Integer.parseInt(start.group(2));
            } else if (open != null) {
                joiner.append(words, whole);
            } else {
                others.add(row);
            }
        }
        return others;
    }

    private boolean isNext(int number, TextLine row) {
        if (open == null) {
            return number < 100;
        }
        boolean raised = row.segments().get(0).startsRaised();
        return number == last + 1 || (raised && number > last && number < last + 4);
    }

    private void begin(String label, String text, int page) {
        close();
        open = new LayoutNote(label, label, "", page);
        words.append(text);
    }

    /** Gives the open note its text, which grows line by line. */
    private void close() {
        if (open != null) {
            notes.add(new LayoutNote(open.key(), open.label(), words.toString(), open.page()));
            words.setLength(0);
            open = null;
        }
    }

    public List<LayoutNote> notes() {
        close();
        return notes;
    }
}
