package nl.parliament.parser.internal.pdf.content;

/** A place in content that is read forward, and the signs that part its tokens (ISO 32000-1, 7.2.2). */
final class ByteCursor {
    /** Stands for what follows the last byte. */
    static final int END = -1;

    private static final byte WHITE = 1;
    private static final byte ENDS_NAME = 2;
    private static final byte ENDS_OPERATOR = 4;
    private static final byte DIGIT = 8;
    /** What each byte may be. */
    private static final byte[] KINDS = kinds();

    final byte[] bytes;
    final int end;
    int at;

    ByteCursor(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        mark(kinds, "\0\t\n\f\r ", WHITE | ENDS_NAME | ENDS_OPERATOR);
        mark(kinds, "[<(/%", ENDS_NAME | ENDS_OPERATOR);
        mark(kinds, "])>", ENDS_NAME);
        mark(kinds, "0123456789", DIGIT | ENDS_OPERATOR);
        return kinds;
    }

    private static void mark(byte[] kinds, String signs, int kind) {
        signs.chars().forEach(sign -> kinds[sign] = (byte) kind);
    }

    boolean isAtEnd() {
        return at >= end;
    }

    int peek() {
        return at < end ? bytes[at] & 0xff : END;
    }

    /** The byte that comes so much later. */
    int peek(int later) {
        return at + later < end ? bytes[at + later] & 0xff : END;
    }

    int read() {
        return at < end ? bytes[at++] & 0xff : END;
    }

    /** Reads as far as the bytes are those of this word; whether all are. */
    boolean reads(String word) {
        int same = 0;
        while (same < word.length() && read() == word.charAt(same)) {
            same++;
        }
        return same == word.length();
    }

    /** Goes on to what is neither white nor within a comment. */
    void skipBlank() {
        while (at < end) {
            int one = bytes[at] & 0xff;
            if (one == '%') {
                skipComment();
            } else if ((KINDS[one] & WHITE) == 0) {
                return;
            } else {
                at++;
            }
        }
    }

    private void skipComment() {
        while (at < end && !isLineEnd(bytes[at])) {
            at++;
        }
    }

    static boolean isLineEnd(int one) {
        return one == '\n' || one == '\r';
    }

    /** Goes to the end of a name, or of a word like true. */
    void skipName() {
        while (at < end && (KINDS[bytes[at] & 0xff] & ENDS_NAME) == 0) {
            at++;
        }
    }

    /** Goes to the end of an operator; only those of characters hold a digit: d0, d1. */
    void skipOperator() {
        while (at < end && (KINDS[bytes[at] & 0xff] & ENDS_OPERATOR) == 0) {
            boolean isOfCharacter = bytes[at] == 'd' && (peek(1) == '0' || peek(1) == '1');
            at += isOfCharacter ? 2 : 1;
        }
    }

    static boolean isWhite(int one) {
        return one >= 0 && (KINDS[one] & WHITE) != 0;
    }

    static boolean isDigit(int one) {
        return one >= 0 && (KINDS[one] & DIGIT) != 0;
    }

    /** Whether the bytes from {@code from} to here are this word. */
    boolean isWord(int from, String word) {
        boolean same = at - from == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            same = bytes[from + i] == word.charAt(i);
        }
        return same;
    }
}
