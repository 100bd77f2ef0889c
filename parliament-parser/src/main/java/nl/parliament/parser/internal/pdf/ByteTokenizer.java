package nl.parliament.parser.internal.pdf;

/** Splits a part of a file into tokens without making a string of each, since a table of objects has thousands. */
final class ByteTokenizer {
    /** A longer number is none. */
    private static final int MOST_DIGITS = 18;

    private final byte[] bytes;
    private final int end;
    private int from;
    private int to;

    /** The tokens from {@code at} on, within so many bytes. */
    ByteTokenizer(byte[] bytes, int at, int most) {
        this.bytes = bytes;
        this.end = at + Math.min(bytes.length - at, most);
        this.to = at;
    }

    /** Goes on to the next word; an empty one at the end. */
    ByteTokenizer next() {
        from = to;
        while (from < end && isBlank(bytes[from])) {
            from++;
        }
        to = from;
        while (to < end && !isBlank(bytes[to])) {
            to++;
        }
        return this;
    }

    /** Makes the next call of {@link #next} give this word again. */
    void back() {
        to = from;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || (one >= '\t' && one <= '\r');
    }

    /** The number that this word is; -1 when it is none. */
    long number() {
        long number = to == from || to - from > MOST_DIGITS ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            boolean digit = bytes[i] >= '0' && bytes[i] <= '9';
            number = digit ? number * 10 + bytes[i] - '0' : -1;
        }
        return number;
    }

    boolean is(String word) {
        return to - from == word.length() && startsWith(word);
    }

    boolean startsWith(String start) {
        boolean same = to - from >= start.length();
        for (int i = 0; same && i < start.length(); i++) {
            same = bytes[from + i] == start.charAt(i);
        }
        return same;
    }
}
