package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;

/**
 * A line with the marks that converters leave in it. Apache POI and Tika up to 3.2 write {@code [footnoteRef:2]} where
 * the mark stood and {@code  [2:  text ] } at the end of the same line, and all bookmarks of a paragraph at its start.
 */
final class ConverterMarkup {
    // [footnoteRef:2] | [endnoteRef:1] | [bookmark: _Hlk208388614] | [image: ] | [hyperlink: https://…]
    private static final Pattern TOKEN = Pattern.compile(
            "\\[(footnoteRef|endnoteRef):(-?\\d{1,6})\\]|\\[(bookmark|image|hyperlink): ?([^\\]\\n]{0,2000})\\]");

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
        String words = line;
        for (int i = keys.size() - 1; i >= 0; i--) {
            int start = words.lastIndexOf("[" + keys.get(i) + ":");
            int end = words.lastIndexOf(']');
            if (start > 0 && end > start) {
                String note =
                        words.substring(start + keys.get(i).length() + 2, end).strip();
                notes.add(0, new LayoutNote(keys.get(i), keys.get(i), note, null));
                words = words.substring(0, start).stripTrailing();
            }
        }
        return words;
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
}
