package nl.parliament.parser.internal.repair.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a note that was typed by hand, in the text or in front of the note.
 *
 * @param label as typed, {@code 1)}, {@code [1]} or {@code *}; {@code 1} for a raised figure
 * @param number its number
 * @param block index of the block it stands in
 * @param start where it begins in the block's text, blanks before it included
 * @param end one past its last character
 */
public record TypedMark(String label, int number, int block, int start, int end) {
    private static final String SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String RAISED = "[" + SUPERSCRIPTS + "]{1,2}";
    private static final String STARS = "\\*{1,4}";
    // "1) Kamerstuk 33047" | "[2] NOS, 6 maart 2024" | "\u00b9 Brief van 3 mei" | "** Cijfers van 2019"
    private static final Pattern IN_FRONT =
            Pattern.compile("(\\d{1,2}\\)|\\[\\d{1,2}\\]|" + RAISED + "|" + STARS + "(?=[ \\t]))[ \\t]{0,5}(?=\\S)");
    // "gesloten.\u00b9" | "cijfers**", but no "30 m\u00b2" and no "student*en"
    private static final Pattern UNBRACKETED = Pattern.compile("(?<=[\\p{L}\\d.,;:?!)\"\u2019\u201d])"
            + "(?<!\\b[cdhkm]?m)(?:" + RAISED + "|" + STARS + ")(?![\\p{L}\\d*])");
    private static final int MOST_BLANKS = 2;
    private static final int MOST_DIGITS = 2;

    /** Whether white parts it from the word before. */
    boolean isApart() {
        return end - start > label.length();
    }

    /** What marks of one kind have alike: their bracket, the star, or that they are raised. */
    char bracket() {
        char last = label.charAt(label.length() - 1);
        return isDigit(last) ? '^' : last;
    }

    /** Whether it was typed as a raised figure. */
    boolean isRaised() {
        return bracket() == '^';
    }

    /** Whether it may be a bullet as well: then those beside it tell. */
    boolean isBullet() {
        return label.equals("*");
    }

    /** The mark that the block begins with, typed in its text or taken for a list label; null when there is none. */
    static @Nullable TypedMark inFront(int block, @Nullable String listLabel, String text) {
        String lead = listLabel == null ? "" : listLabel + " ";
        Matcher matcher = IN_FRONT.matcher(lead + text);
        if (!matcher.lookingAt()) {
            return null;
        }
        int end = Math.max(0, matcher.end() - lead.length());
        return marked(matcher.group(1), block, 0, end);
    }

    /** Whether the text goes on from part 1 to part 2: '1) Hoe groot is deze? 2) Stoot …'. */
    static boolean numbersParts(@Nullable String listLabel, String text) {
        return within(0, text).size() > calls(0, listLabel, text).size();
    }

    /** The marks in the text that call a note; those that number its parts, 'vragen: 1) … 2) …', do not. */
    static List<TypedMark> calls(int block, @Nullable String listLabel, String text) {
        TypedMark first = inFront(block, listLabel, text);
        int next = first == null ? 0 : first.number() + 1;
        List<TypedMark> calls = new ArrayList<>();
        for (TypedMark mark : within(block, text)) {
            char before = text.charAt(mark.start() - 1);
            boolean begins = before == ':' && mark.number() == 1;
            boolean goesOn = ".?!;".indexOf(before) >= 0 && mark.number() == next;
            if ((begins || goesOn) && mark.bracket() == ')') {
                next = mark.number() + 1;
            } else {
                calls.add(mark);
            }
        }
        return calls;
    }

    /** The marks after words. A bracket that closes an earlier one makes no mark: 'artikel 4 (lid 2)'. */
    private static List<TypedMark> within(int block, String text) {
        List<TypedMark> marks = new ArrayList<>();
        int open = 0;
        int from = 0;
        for (int close = nextBracket(text, 0); close >= 0; close = nextBracket(text, close + 1)) {
            int begin = beginning(text, close);
            if (begin >= 0) {
                open = openBrackets(text, from, close, open);
                from = close;
                boolean paired = text.charAt(close) == ')' && open > 0;
                int start = blanksBefore(text, begin);
                if (start > 0 && !paired) {
                    marks.add(marked(text.substring(begin, close + 1), block, start, close + 1));
                    from = close + 1;
                }
            }
        }
        if (text.chars().anyMatch(TypedMark::isUnbracketed)) {
            UNBRACKETED
                    .matcher(text)
                    .results()
                    .forEach(mark -> marks.add(marked(mark.group(), block, mark.start(), mark.end())));
        }
        marks.sort(Comparator.comparingInt(TypedMark::start));
        return marks;
    }

    /** A plain look before the costly one. */
    private static boolean isUnbracketed(int character) {
        return character == '*' || SUPERSCRIPTS.indexOf(character) >= 0;
    }

    private static int nextBracket(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    /** Where '12)' or '[12]' begins that ends with this bracket; -1 when there is no such mark. */
    private static int beginning(String text, int close) {
        int digits = close;
        while (digits > 0 && isDigit(text.charAt(digits - 1)) && close - digits < MOST_DIGITS + 1) {
            digits--;
        }
        if (digits == close || close - digits > MOST_DIGITS) {
            return -1;
        }
        boolean round = text.charAt(close) == ')';
        return round ? digits : digits > 0 && text.charAt(digits - 1) == '[' ? digits - 1 : -1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int blanksBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < MOST_BLANKS && text.charAt(start - 1) == ' ') {
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

    private static TypedMark marked(String typed, int block, int start, int end) {
        String label = Normalizer.normalize(typed, Normalizer.Form.NFKC); // a raised figure is a figure
        String figures = label.replaceAll("\\D", "");
        int number = figures.isEmpty() ? label.length() : Integer.parseInt(figures);
        return new TypedMark(label, number, block, start, end);
    }
}
