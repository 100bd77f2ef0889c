package nl.parliament.parser.internal.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/**
 * Checks a table of characters (a CMap, Adobe Technical Note 5014) against limits. They are the depth of its lists, the
 * codes of a range, and the characters of one code. Only these tokens are distinguished.
 */
final class CMapCheck {
    /** Built-in tables that one may load; each is as large as a hundred letters. */
    private static final int MOST_LOADED = 4;

    /** Ranges of bytes that the engine searches one by one for each code of a string. */
    private static final int MOST_SPACES = 32;

    /** Ranges of signs that it searches so for each other code; a map of all Chinese signs has some 17,000. */
    private static final int MOST_SIGNS = 20_000;

    private final byte[] bytes;
    private final Budget budget;
    private int depth;
    private int loaded;
    private int spaces;
    private int signs;
    private boolean isInSpaces;
    private boolean isInSigns;
    /** In a list of ranges: how many codes of the present one have been read. */
    private int inRange = -1;

    private long first;

    CMapCheck(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    boolean isSafe() {
        boolean safe = true;
        for (int at = 0; safe && at < bytes.length; ) {
            int end = end(at);
            safe = isSafe(at, end);
            at = end;
        }
        return safe;
    }

    /** Whether the engine finds a code in it soon, after it was found safe. A range is two codes. */
    boolean isSearchedSoon() {
        return spaces <= 2 * MOST_SPACES && signs <= 2 * MOST_SIGNS;
    }

    /** One past the token that begins here. */
    private int end(int at) {
        int next = at + 1;
        byte one = bytes[at];
        if (isBracket(one) && next < bytes.length && bytes[next] == one) {
            return next + 1;
        }
        if (one == '<') {
            return Math.min(bytes.length, 1 + skip(next, unit -> unit != '>'));
        }
        if (one == '%') {
            return skip(next, unit -> unit != '\n' && unit != '\r');
        }
        return Character.isLetterOrDigit(one) ? skip(next, Character::isLetterOrDigit) : next;
    }

    private static boolean isBracket(byte one) {
        return one == '<' || one == '>';
    }

    private int skip(int from, IntPredicate isWithin) {
        int end = from;
        while (end < bytes.length && isWithin.test(bytes[end])) {
            end++;
        }
        return end;
    }

    private boolean isSafe(int at, int end) {
        switch (bytes[at]) {
            case '[' -> depth++;
            case ']' -> depth = closed();
            case '<' -> {
                if (bytes[end - 1] == '<') {
                    depth++;
                } else {
                    return isSafeCode(at + 1, end - 1);
                }
            }
            case '>' -> depth = Math.max(0, depth - 1);
            default -> word(at, end);
        }
        return depth <= budget.maximum(Limit.CHARACTER_MAP_DEPTH) && loaded <= MOST_LOADED;
    }

    /** A list stands for the third of a range. */
    private int closed() {
        inRange = inRange > 0 ? 0 : inRange;
        return Math.max(0, depth - 1);
    }

    private void word(int at, int end) {
        if (end - at > 6) {
            word(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1));
        } else if (inRange == 2 && Character.isDigit(bytes[at])) {
            inRange = 0;
        }
    }

    private void word(String word) {
        boolean ends = word.startsWith("end");
        isInSpaces = word.equals("begincodespacerange") || (isInSpaces && !ends);
        isInSigns = word.equals("begincidrange") || (isInSigns && !ends);
        switch (word) {
            case "beginbfrange", "begincidrange", "beginnotdefrange" -> inRange = 0;
            case "usecmap" -> loaded++;
            default -> inRange = ends ? -1 : inRange;
        }
    }

    private boolean isSafeCode(int from, int to) {
        long digits = 0;
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit >= 0) {
                value = (value << 4 | digit) & 0xffffffffffL;
                digits++;
            }
        }
        spaces += isInSpaces ? 1 : 0;
        signs += isInSigns ? 1 : 0;
        boolean fits = digits <= 4 * budget.maximum(Limit.CHARACTERS_PER_CODE);
        if (inRange < 0 || depth > 0) {
            return fits;
        }
        boolean span = inRange != 1 || value - first < budget.maximum(Limit.FONT_RANGE);
        first = inRange == 0 ? value : first;
        inRange = (inRange + 1) % 3;
        return fits && span;
    }
}
