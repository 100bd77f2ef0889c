package nl.parliament.parser.internal.txt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A line with the marks that converters leave in it. Apache POI and Tika up to 3.2 write {@code [footnoteRef:2]} where
 * the mark stood and {@code  [2:  text ] } at the end of the same line, and all bookmarks of a paragraph at its start.
 */
final class ConverterMarkup {
    // [footnoteRef:2] | [endnoteRef:1] | [bookmark: _Hlk208388614] | [image: ] | [hyperlink: https://…]
    private static final Pattern TOKEN = Pattern.compile(
            "\\[(footnoteRef|endnoteRef):(-?\\d{1,6})\\]|\\[(bookmark|image|hyperlink): ?([^\\]\\n]{0,2000})\\]");

    // "[2:" of " [2:  tekst van de noot ]"
    private static final Pattern NOTE = Pattern.compile("\\[(-?\\d{1,6}):");

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<LayoutNote> notes = new ArrayList<>();

    ConverterMarkup(String line) {
        if (line.indexOf('[') < 0) {
            text.append(line);
            return;
        }
        String words = takeNotes(line);
        Matcher matcher = TOKEN.matcher(words);
        int from = 0;
        while (matcher.find()) {
            text.append(words, from, matcher.start());
            from = matcher.end();
            mark(matcher);
        }
        text.append(words, from, words.length());
    }

    private void mark(Matcher matcher) {
        if (matcher.group(2) != null) {
            marks.add(new Mark(Mark.Kind.NOTE, matcher.group(2), text.length()));
        } else if (matcher.group(3).equals("bookmark") && !matcher.group(4).equals("_GoBack")) {
            String name = matcher.group(4).strip();
            marks.add(new Mark(Mark.Kind.BOOKMARK_START, name, text.length()));
            marks.add(new Mark(Mark.Kind.BOOKMARK_END, name, text.length()));
        }
    }

    /**
     * Cuts the notes off the end of the line, from the last mark to the first, so that brackets within a note stay its
     * own.
     */
    private String takeNotes(String line) {
        List<String> keys = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                keys.add(matcher.group(2));
            }
        }
        NotesAtEnd end = new NotesAtEnd(line);
        for (int i = keys.size() - 1; i >= 0; i--) {
            String note = end.take(keys.get(i));
            if (note != null) {
                notes.add(new LayoutNote(keys.get(i), keys.get(i), note, null));
            }
        }
        Collections.reverse(notes);
        return end.words();
    }

    LayoutBlock block(Hints hints) {
        return new LayoutBlock(text.toString(), marks, hints).stripped();
    }

    String text() {
        return text.toString();
    }

    List<LayoutNote> notes() {
        return notes;
    }

    /**
     * The notes that a converter wrote at the end of a line, taken from the last to the first. A line is searched once,
     * however many marks and notes it has.
     */
    private static final class NotesAtEnd {
        private final String line;
        /** Where notes of a key begin, the last first. */
        private final Map<String, Deque<Integer>> starts = new HashMap<>();
        /** Where what is left of the line ends. */
        private int left;
        /** The last closing bracket in what is left. */
        private int bracket;
        /** What stands after a note that was taken, the last first. */
        private final Deque<String> after = new ArrayDeque<>();

        NotesAtEnd(String line) {
            this.line = line;
            Matcher start = NOTE.matcher(line);
            while (start.find()) {
                starts.computeIfAbsent(start.group(1), key -> new ArrayDeque<>())
                        .push(start.start());
            }
            left = line.length();
            bracket = line.lastIndexOf(']');
        }

        /** The text of the last note with this key in what is left; null when there is none. */
        @Nullable String take(String key) {
            Deque<Integer> places = starts.getOrDefault(key, new ArrayDeque<>());
            while (!places.isEmpty() && places.peek() >= left) {
                places.pop();
            }
            if (places.isEmpty() || places.peek() == 0 || bracket <= places.peek()) {
                return null;
            }
            after.push(line.substring(bracket + 1, left).strip());
            int start = places.pop();
            String note = line.substring(start + key.length() + 2, bracket).strip();
            left = start;
            while (left > 0 && Character.isWhitespace(line.charAt(left - 1))) {
                left--;
            }
            bracket = line.lastIndexOf(']', left - 1);
            return note;
        }

        /** The line without what was taken. */
        String words() {
            StringBuilder words = new StringBuilder(line.substring(0, left));
            after.stream()
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> words.append(' ').append(part));
            return words.toString();
        }
    }
}
