package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a Type 1 program (Adobe Type 1 Font Format). Bytes of glyphs are stepped over by their told length. */
final class Type1Tokens {
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final FontBytes bytes;
    /** The last word as a number. */
    private int number = -1;

    private @Nullable FontBytes data;

    Type1Tokens(FontBytes bytes) {
        this.bytes = bytes;
    }

    /** The next word, a name with its slash; null at the end. */
    @Nullable String next() throws IOException {
        data = null;
        int one = firstOfWord();
        if (one < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder().append((char) one);
        if (one == '(') {
            skipString();
        } else if (one == '/' || DELIMITERS.indexOf(one) < 0) {
            readWord(text);
        }
        String word = text.toString();
        if (word.equals("RD") || word.equals("-|")) {
            readData();
        }
        number = number(word);
        return word;
    }

    /** The bytes of a glyph, when the word was the one that begins them. */
    @Nullable FontBytes data() {
        return data;
    }

    /** The word as a number; -1 when it is none. */
    static int number(String word) {
        return NUMBER.matcher(word).matches() ? Integer.parseInt(word) : -1;
    }

    private int firstOfWord() throws IOException {
        while (bytes.left() > 0) {
            int one = bytes.u8();
            if (one == '%') {
                skipComment();
            } else if (!isBlank(one)) {
                return one;
            }
        }
        return -1;
    }

    private void skipComment() throws IOException {
        int one = 0;
        while (one != '\n' && one != '\r' && bytes.left() > 0) {
            one = bytes.u8();
        }
    }

    private void skipString() throws IOException {
        int depth = 1;
        while (depth > 0 && bytes.left() > 0) {
            switch (bytes.u8()) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\' -> bytes.seek(Math.min(bytes.length(), bytes.at() + 1));
                default -> {
                    // a character of the string
                }
            }
        }
    }

    private void readWord(StringBuilder text) throws IOException {
        while (bytes.left() > 0) {
            int one = bytes.u8();
            if (isBlank(one) || DELIMITERS.indexOf(one) >= 0) {
                bytes.seek(bytes.at() - 1);
                return;
            }
            text.append((char) one);
        }
    }

    private static boolean isBlank(int one) {
        return one == 0 || Character.isWhitespace(one);
    }

    /** A blank, and as many bytes as the word before it says; a word before it that is no number begins nothing. */
    private void readData() throws IOException {
        if (number >= 0) {
            data = bytes.part(bytes.at() + 1L, number);
            bytes.seek(bytes.at() + 1L + number);
        }
    }
}
