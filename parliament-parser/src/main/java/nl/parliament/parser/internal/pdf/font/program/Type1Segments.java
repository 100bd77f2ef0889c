package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.Arrays;
import nl.parliament.parser.internal.source.Budget;

/** The two parts of a Type 1 program: words that anybody can read, and those that are enciphered. */
final class Type1Segments {
    private static final int MARKER = 0x80;
    private static final int WORDS = 1;
    private static final int BINARY = 2;
    private static final int HEADER = 6;
    private static final String BEFORE_CIPHER = "eexec";

    private final byte[] bytes;
    private final int words;
    private final Budget budget;

    private Type1Segments(byte[] bytes, int words, Budget budget) {
        this.bytes = bytes;
        this.words = words;
        this.budget = budget;
    }

    /** The parts of a program, of which a few are stored in segments with their lengths. */
    static Type1Segments of(byte[] file, Budget budget) throws IOException {
        byte[] bytes = file.length > 0 && (file[0] & 0xff) == MARKER ? joined(file, budget) : file;
        if (bytes.length < 2 || bytes[0] != '%' || bytes[1] != '!') {
            throw new IOException("a font that begins with %! expected");
        }
        return new Type1Segments(bytes, endOfWords(bytes), budget);
    }

    /** The bytes of all segments, one after the other. */
    private static byte[] joined(byte[] bytes, Budget budget) throws IOException {
        budget.checkMemory(2L * bytes.length);
        FontBytes file = new FontBytes(bytes, budget);
        byte[] joined = new byte[file.length()];
        int at = 0;
        while (file.left() >= HEADER && file.u8() == MARKER) {
            int kind = file.u8();
            long size = (long) file.u8() | file.u8() << 8 | file.u8() << 16 | (long) file.u8() << 24;
            if (kind != WORDS && kind != BINARY) {
                break;
            }
            file.expect(size, 1);
            for (long i = 0; i < size; i++) {
                joined[at++] = (byte) file.u8();
            }
        }
        return Arrays.copyOf(joined, at);
    }

    /** One past the word before the cipher and the blanks that follow it; all bytes where it is not there. */
    private static int endOfWords(byte[] bytes) {
        for (int i = 0; i + BEFORE_CIPHER.length() < bytes.length; i++) {
            if (isBeforeCipher(bytes, i)) {
                int end = i + BEFORE_CIPHER.length();
                while (end < bytes.length && " \t\r\n".indexOf(bytes[end]) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return bytes.length;
    }

    private static boolean isBeforeCipher(byte[] bytes, int at) {
        int same = 0;
        while (same < BEFORE_CIPHER.length() && bytes[at + same] == BEFORE_CIPHER.charAt(same)) {
            same++;
        }
        return same == BEFORE_CIPHER.length();
    }

    FontBytes words() throws IOException {
        return new FontBytes(bytes, budget).part(0, words);
    }

    FontBytes enciphered() throws IOException {
        return Type1Cipher.program(bytes, words, budget);
    }
}
