package nl.parliament.parser.internal.txt;

import java.util.List;
import nl.parliament.parser.internal.dutch.paper.NoteSource;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.LineJoiner;

/**
 * A note at the foot of a page.
 *
 * @param number its number
 * @param page the page it stands on
 * @param lines its text, line by line
 */
record NumberedNote(int number, int page, List<String> lines) {
    /** Whether the note names a source by its number or address and says no more, as no line of text does. */
    boolean isSource() {
        return NoteSource.is(String.join(" ", lines));
    }

    LayoutNote read(LineJoiner joiner) {
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> joiner.append(words, line));
        return new LayoutNote("foot-" + number, String.valueOf(number), words.toString(), page);
    }
}
