package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a note that was typed by hand, in the text or in front of the note.
 *
 * @param label as typed, {@code 1)} or {@code [1]}
 * @param number its number
 * @param block index of the block it stands in
 * @param start where it begins in the block's text, blanks before it included
 * @param end one past its last character
 */
record TypedMark(String label, int number, int block, int start, int end) {
    // "1) Kamerstuk 33047" | "[2] NOS, 6 maart 2024"
    private static final Pattern IN_FRONT = Pattern.compile("^(\\d{1,2}\\)|\\[\\d{1,2}\\])[ \\t\\u00a0]{0,5}(?=\\S)");
    // "woord 1)" | "woord[2]"
    private static final Pattern WITHIN = Pattern.compile("\\[\\d{1,2}\\]|(?<!\\d)\\d{1,2}\\)");
    private static final int MOST_BLANKS = 2;

    char bracket() {
        return label.charAt(label.length() - 1);
    }

    /** The mark that the block begins with, typed in its text or taken for a list label; null when there is none. */
    static @Nullable TypedMark inFront(int block, @Nullable String listLabel, String text) {
        String lead = listLabel == null ? "" : listLabel + " ";
        Matcher matcher = IN_FRONT.matcher(lead + text);
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.group(1);
        return new TypedMark(label, number(label), block, 0, Math.max(0, matcher.end() - lead.length()));
    }

    /** The marks behind words. A bracket that closes an earlier one makes no mark: 'artikel 4 (lid 2)'. */
    static List<TypedMark> within(int block, String text) {
        if (text.indexOf(')') < 0 && text.indexOf(']') < 0) {
            return List.of();
        }
        List<TypedMark> marks = new ArrayList<>();
        Matcher matcher = WITHIN.matcher(text);
        int open = 0;
        int from = 0;
        while (matcher.find()) {
            open = openBrackets(text, from, matcher.end() - 1, open);
            from = matcher.end() - 1;
            boolean paired = text.charAt(from) == ')' && open > 0;
            int start = blanksBefore(text, matcher.start());
            if (start > 0 && !paired) {
                String label = matcher.group();
                marks.add(new TypedMark(label, number(label), block, start, matcher.end()));
                from = matcher.end();
            }
        }
        return marks;
    }

    private static int blanksBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < MOST_BLANKS && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00a0')) {
            start--;
        }
        return start;
    }

    private static int openBrackets(String text, int from, int to, int open) {
        int depth = open;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            depth += character == '(' ? 1 : character == ')' && depth > 0 ? -1 : 0;
        }
        return depth;
    }

    private static int number(String label) {
        return Integer.parseInt(label.replaceAll("\\D", ""));
    }
}
