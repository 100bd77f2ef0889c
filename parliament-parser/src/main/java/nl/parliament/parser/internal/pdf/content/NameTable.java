package nl.parliament.parser.internal.pdf.content;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The names that content mentions, each made once while the same few come again. */
public final class NameTable {
    private static final int SLOTS = 256;

    private final byte[] @Nullable [] spellings = new byte[SLOTS] @Nullable [];
    private final COSName[] names = new COSName[SLOTS];

    /** The name whose bytes these are, without its slash. */
    COSName of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ (hash >>> 8)) & (SLOTS - 1);
        byte[] spelling = spellings[slot];
        if (spelling == null || !Arrays.equals(spelling, 0, spelling.length, bytes, from, to)) {
            spellings[slot] = Arrays.copyOfRange(bytes, from, to);
            names[slot] = COSName.getPDFName(decoded(bytes, from, to));
        }
        return names[slot];
    }

    /** Two figures after a number sign stand for a byte; a sign without them stands for itself. */
    private static byte[] decoded(byte[] bytes, int from, int to) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int high = bytes[i] == '#' && i + 2 < to ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            decoded.write(low < 0 ? bytes[i] : high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return decoded.toByteArray();
    }
}
