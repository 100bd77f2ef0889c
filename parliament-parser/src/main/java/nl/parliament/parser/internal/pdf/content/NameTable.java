package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The names that content mentions, each made once while the same few come again. The engine makes them, since from
 * version to version it keeps those that are no UTF-8 in different ways, and they are to be equal to its own.
 */
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
            spelling = Arrays.copyOfRange(bytes, from, to);
            spellings[slot] = spelling;
            names[slot] = read(spelling);
        }
        return names[slot];
    }

    /** The engine looks two signs past a number sign, so the name does not stand at the end. */
    private static COSName read(byte[] spelling) {
        byte[] written = new byte[spelling.length + 3];
        Arrays.fill(written, (byte) ' ');
        written[0] = '/';
        System.arraycopy(spelling, 0, written, 1, spelling.length);
        try {
            return (COSName) new PDFStreamParser(written).parseNextToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a name in memory", impossible);
        }
    }
}
