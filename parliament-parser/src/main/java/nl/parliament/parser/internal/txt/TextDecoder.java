package nl.parliament.parser.internal.txt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: by byte order mark, else UTF-8 when it is valid UTF-8, else UTF-16 by its zeros, else
 * windows-1252.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    /** So much of a file tells what it is. */
    private static final int SAMPLE = 8_192;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return marked(bytes, 4, UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return marked(bytes, 4, UTF_32BE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return unmarked(bytes);
    }

    private static Decoded marked(byte[] bytes, int mark, Charset charset) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        String strict = strictly(bytes, mark, charset);
        int replaced = strict == null
                ? (int) text.chars().filter(one -> one == '\ufffd').count()
                : 0;
        return new Decoded(text, charset, false, replaced);
    }

    private static Decoded unmarked(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide, true, 0);
        }
        String text = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded(text, StandardCharsets.UTF_8, false, 0);
        }
        String guessed = new String(bytes, WINDOWS);
        return new Decoded(guessed, WINDOWS, true, (int)
                guessed.chars().filter(one -> one == '\ufffd').count());
    }

    /**
     * The text, or null when the bytes are none in this charset. Only a text with U+FFFD may be damaged, and is looked
     * at again.
     */
    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf('\ufffd') < 0 || isWhole(ByteBuffer.wrap(bytes, from, bytes.length - from), charset)
                ? text
                : null;
    }

    private static boolean isWhole(ByteBuffer bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
    }

    /** UTF-16 without a mark: in Western text nearly every other byte is zero, on one side only. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
        }
        boolean big = even * 10 >= length * 3 && odd * 20 <= length;
        boolean little = odd * 10 >= length * 3 && even * 20 <= length;
        return length < 4 ? null : big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether the bytes look like text in one of these encodings: next to no control characters in the first 8 KB. */
    static boolean isText(byte[] bytes) {
        boolean marked =
                startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0, 0, 0xFE, 0xFF);
        if (marked || wide(bytes) != null) {
            return true;
        }
        int control = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int value = bytes[i];
            control += value >= 0 && value < 32 && value != '\n' && value != '\r' && value != '\t' && value != '\f'
                    ? 1
                    : 0;
        }
        return length > 0 && control * 50 <= length;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The characters of a file.
     *
     * @param text without a byte order mark
     * @param charset how they were written
     * @param guessed whether nothing in the file says so
     * @param replaced sequences of bytes that stand for no character, read as U+FFFD
     */
    record Decoded(String text, Charset charset, boolean guessed, int replaced) {}
}
