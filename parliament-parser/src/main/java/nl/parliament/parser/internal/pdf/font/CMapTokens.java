package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tokens of a table of characters (Adobe Technical Note 5014). What is no part of its entries is stepped over. */
final class CMapTokens {
    /** No code and no text is longer, in bytes. */
    private static final int LONGEST = 512;

    private static final String DELIMITERS = "()<>[]{}/%";

    /** What a token is. */
    enum Kind {
        BYTES,
        NAME,
        NUMBER,
        WORD,
        BEGIN,
        END,
        OTHER,
        NONE
    }

    private final byte[] bytes;
    private final byte[] read = new byte[LONGEST];
    private int at;
    private int from;
    private int length;

    CMapTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next token. */
    Kind next() throws IOException {
        skipBlank();
        from = at;
        if (at >= bytes.length) {
            return Kind.NONE;
        }
        switch (bytes[at++]) {
            case '<' -> {
                return angled();
            }
            case '[' -> {
                return Kind.BEGIN;
            }
            case ']' -> {
                return Kind.END;
            }
            case '(' -> {
                return string();
            }
            case '/' -> {
                from++;
                skipWord(false);
                return Kind.NAME;
            }
            default -> {
                return plain();
            }
        }
    }

    private Kind plain() {
        if (isDigit(bytes[from])) {
            while (at < bytes.length && (isDigit(bytes[at]) || bytes[at] == '.')) {
                at++;
            }
            return Kind.NUMBER;
        }
        if (bytes[from] != '>') {
            skipWord(true);
            return Kind.WORD;
        }
        return Kind.OTHER;
    }

    private void skipBlank() {
        while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] == '%')) {
            boolean isComment = bytes[at] == '%';
            at++;
            while (isComment && at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
        }
    }

    private void skipWord(boolean endsAtDigit) {
        while (at < bytes.length
                && !isBlank(bytes[at])
                && DELIMITERS.indexOf(bytes[at]) < 0
                && !(endsAtDigit && isDigit(bytes[at]))) {
            at++;
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t';
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    private Kind string() {
        while (at < bytes.length && bytes[at] != ')') {
            at++;
        }
        at++;
        return Kind.OTHER;
    }

    private Kind angled() throws IOException {
        if (at < bytes.length && bytes[at] == '<') {
            at++;
            return Kind.OTHER;
        }
        int figures = 0;
        while (at < bytes.length && bytes[at] != '>') {
            if (!isBlank(bytes[at])) {
                add(figures++, Character.digit(bytes[at], 16));
            }
            at++;
        }
        at++;
        length = (figures + 1) / 2;
        return Kind.BYTES;
    }

    private void add(int place, int figure) throws IOException {
        if (figure < 0 || place >= 2 * LONGEST) {
            throw new IOException("a code of hexadecimal figures expected");
        }
        read[place / 2] = (byte) (place % 2 == 0 ? figure << 4 : read[place / 2] | figure);
    }

    /** The bytes that the token names. */
    byte[] bytes() {
        return Arrays.copyOf(read, length);
    }

    /** The word, the name without its slash, or the number. */
    String word() {
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }
}
