package nl.parliament.parser.internal.txt;

import java.util.List;
import java.util.regex.Pattern;
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
    // "Kamerstuk 36 410, nr. 3." | "Zie https://…"
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)(?:zie )?(?:ook )?(?:(?:kamerstuk(?:ken)?|handelingen),? (?:(?:I|II|TK|EK)\\b|(?:nr\\. ?)?\\d)"
                    + "|(?:kamerstuk(?:ken)?|handelingen) (?:tweede|eerste) kamer\\D{0,30}\\d"
                    + "|aanhangsel\\b\\D{0,60}\\d|(?:stb|stcrt)\\.,? ?\\d|https?:|www\\.).{0,200}");

    /** Whether the note names a source by its number or address and says no more, as no line of text does. */
    boolean isSource() {
        return SOURCE.matcher(String.join(" ", lines)).matches();
    }

    LayoutNote read(LineJoiner joiner) {
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> joiner.append(words, line));
        return new LayoutNote("foot-" + number, String.valueOf(number), words.toString(), page);
    }
}
