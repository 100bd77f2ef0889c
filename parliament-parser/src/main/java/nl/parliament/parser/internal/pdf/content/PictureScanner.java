package nl.parliament.parser.internal.pdf.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** Finds the end of a picture within content (ISO 32000-1, 8.9.7): an EI that does not look like a part of it. */
final class PictureScanner {
    /** A picture may be so many times as long as a string. */
    private static final int TIMES = 16;
    /** So many bytes after EI tell whether it is the end. */
    private static final int AHEAD = 10;
    /** A word this long is none of the few operators that follow. */
    private static final int LONGEST_OPERATOR = 3;
    // "Q" | "EMC" | "0.5" | "BT"
    private static final Pattern FOLLOWER = Pattern.compile("Q|EMC|S|BT|q|\\d{0,10}(?:\\.\\d{0,10})?");

    private final ByteCursor content;
    private final Budget budget;

    PictureScanner(ByteCursor content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    /** Goes from the data to what follows the picture. */
    void skip() {
        skipSeparator();
        long longest = TIMES * budget.maximum(Limit.STRING_BYTES);
        int from = content.at;
        int at = from;
        while (at + 2 < content.end && !isEnd(at)) {
            at++;
            if (at - from > longest) {
                budget.check(Limit.STRING_BYTES, (at - from) / TIMES + 1);
            }
        }
        content.at = Math.min(content.end, at + 2);
    }

    private void skipSeparator() {
        int one = content.peek();
        if (one == '\r' && content.peek(1) == '\n') {
            content.at += 2;
        } else if (ByteCursor.isWhite(one)) {
            content.at++;
        }
    }

    private boolean isEnd(int at) {
        return content.bytes[at] == 'E'
                && content.bytes[at + 1] == 'I'
                && isGap(content.bytes[at + 2])
                && isText(at + 2);
    }

    private static boolean isGap(byte one) {
        return one == '\n' || one == '\r' || one == ' ';
    }

    private static boolean isBlank(byte one) {
        return isGap(one) || one == 0 || one == '\t';
    }

    /** Whether the next bytes are those of content: no signs of control, and a word that may follow a picture. */
    private boolean isText(int from) {
        budget.poll();
        int to = Math.min(content.end, from + AHEAD);
        int begin = from;
        while (begin < to && isBlank(content.bytes[begin])) {
            begin++;
        }
        int end = begin;
        while (end < to && !isBlank(content.bytes[end])) {
            end++;
        }
        boolean isFull = to == from + AHEAD;
        return !hasControl(from, to) && (begin == to || mayFollow(begin, end, end < to, isFull));
    }

    private boolean hasControl(int from, int to) {
        for (int i = from; i < to; i++) {
            byte one = content.bytes[i];
            if (one < ' ' && !isBlank(one)) {
                return true;
            }
        }
        return false;
    }

    /** A word whose end is not within the bytes looked at may follow when it is short, or when the content ends. */
    private boolean mayFollow(int begin, int end, boolean isWhole, boolean isFull) {
        boolean isOpen = !isWhole && (!isFull || end - begin <= LONGEST_OPERATOR);
        String word = new String(content.bytes, begin, end - begin, StandardCharsets.US_ASCII);
        return isOpen || FOLLOWER.matcher(word).matches();
    }
}
