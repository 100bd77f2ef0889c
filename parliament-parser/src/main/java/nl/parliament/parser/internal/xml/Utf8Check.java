package nl.parliament.parser.internal.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the sequences of bytes that look like UTF-8 and are not (RFC 3629, 4): longer than need be, halves of surrogate
 * pairs, beyond U+10FFFF. The first two bytes are enough to tell; the engine checks whether the right number follows.
 */
public final class Utf8Check {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private boolean hasFailed;
    private int before;

    /** Whether such a sequence was met. */
    boolean hasFailed() {
        return hasFailed;
    }

    /** Looks at the next bytes. */
    void look(byte[] bytes, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; ) {
            if (before < 0x80 && i <= end - Long.BYTES && ((long) EIGHT.get(bytes, i) & BEYOND_ASCII) == 0) {
                i += Long.BYTES;
            } else {
                int one = bytes[i++] & 0xff;
                hasFailed |= one == 0xc0 || one == 0xc1 || one > 0xf4 || !mayFollow(one);
                before = one;
            }
        }
    }

    private boolean mayFollow(int second) {
        return switch (before) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
