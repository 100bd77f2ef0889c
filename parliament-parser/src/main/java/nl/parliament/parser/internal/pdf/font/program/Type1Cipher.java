package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.Arrays;
import nl.parliament.parser.internal.source.Budget;

/** The cipher of a Type 1 program (Adobe Type 1 Font Format, 7): each byte in turn changes the key of the next. */
final class Type1Cipher {
    private static final int OF_PROGRAM = 55_665;
    private static final int OF_GLYPH = 4_330;
    private static final int FIRST = 52_845;
    private static final int SECOND = 22_719;
    /** Bytes before those of the program that mean nothing. */
    private static final int SALT = 4;
    /** The first instruction of a glyph stands within so many bytes. */
    private static final int FIRST_INSTRUCTION = 200;

    private Type1Cipher() {}

    /** The part of a program that is enciphered, from this place on; in bytes or in hexadecimal figures. */
    static FontBytes program(byte[] bytes, int from, Budget budget) throws IOException {
        budget.checkMemory(2L * bytes.length);
        byte[] all = Arrays.copyOfRange(bytes, from, bytes.length);
        FontBytes cipher = isBinary(all) ? new FontBytes(all, budget) : new FontBytes(figures(all), budget);
        return plain(cipher, OF_PROGRAM, SALT, budget);
    }

    /** The first instructions of a glyph; fewer bytes than the salt hold none. */
    static FontBytes glyph(FontBytes cipher, int salt, Budget budget) throws IOException {
        FontBytes first = cipher.part(0, Math.min(cipher.length(), Math.max(0L, salt) + FIRST_INSTRUCTION));
        return salt < 0 ? first : plain(first, OF_GLYPH, salt, budget);
    }

    private static FontBytes plain(FontBytes cipher, int start, int salt, Budget budget) throws IOException {
        budget.checkMemory(cipher.length());
        byte[] plain = new byte[cipher.length()];
        int key = start;
        cipher.seek(0);
        for (int i = 0; i < plain.length; i++) {
            int one = cipher.u8();
            plain[i] = (byte) (one ^ (key >> 8));
            key = ((one + key) * FIRST + SECOND) & 0xffff;
        }
        return new FontBytes(plain, budget).part(Math.min(salt, plain.length));
    }

    /** One of the first four bytes of figures would be no figure. */
    private static boolean isBinary(byte[] bytes) {
        boolean isBinary = bytes.length < SALT;
        for (int i = 0; i < SALT && !isBinary; i++) {
            isBinary = Character.digit(bytes[i], 16) < 0 && !Character.isWhitespace(bytes[i]);
        }
        return isBinary;
    }

    private static byte[] figures(byte[] text) {
        byte[] bytes = new byte[text.length / 2 + 1];
        int figures = 0;
        for (byte one : text) {
            int figure = Character.digit(one, 16);
            if (figure >= 0) {
                bytes[figures / 2] |= (byte) (figures % 2 == 0 ? figure << 4 : figure);
                figures++;
            }
        }
        return Arrays.copyOf(bytes, figures / 2);
    }
}
