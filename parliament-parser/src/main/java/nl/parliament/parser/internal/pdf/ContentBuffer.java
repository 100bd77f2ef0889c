package nl.parliament.parser.internal.pdf;

import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A page's content for the engine to read to and fro, byte by byte, in one piece: the engine's own buffer looks up its chunk for each of them.
 * It remembers whether the engine gave up before its end, which it does in silence.
 */
final class ContentBuffer implements RandomAccessRead {
    private static final int SMALLEST = 16_384;
    /** From this size on it grows by less than it is: both copies stand in memory for a moment. */
    private static final int LARGE = 1 << 20;

    private byte[] bytes = {};
    private int length;
    private int at;
    private boolean closed;
    private boolean givenUp;

    /** Adds content behind what there is. */
    void write(byte[] chunk, int from, int count) {
        if (count > bytes.length - length) {
            long more = bytes.length < LARGE ? bytes.length : bytes.length / 4;
            long wanted = Math.max(Math.max(SMALLEST, bytes.length + more), (long) length + count);
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16L, wanted));
        }
        System.arraycopy(chunk, from, bytes, length, count);
        length += count;
    }

    /** Whether something was left when the engine was done. */
    boolean isGivenUp() {
        return givenUp;
    }

    @Override
    public int read() {
        return at < length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        Objects.checkFromIndexSize(offset, most, target.length);
        if (at >= length) {
            return -1;
        }
        int count = Math.min(most, length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public int peek() {
        return at < length ? bytes[at] & 0xff : -1;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) {
        at = (int) Math.max(0, Math.min(length, position));
    }

    @Override
    public void rewind(int count) {
        seek((long) at - count);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return at >= length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        givenUp |= !closed && !isEOF();
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }
}
