package nl.parliament.parser.internal.pdf.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Holds a page's content in one array, in which the engine reads back and forth. The engine's own buffer looks up a
 * chunk for each byte. It remembers whether the engine silently gave up before the end.
 */
public final class ContentBuffer implements RandomAccessRead {
    private static final int SMALLEST = 16_384;
    /**
     * Content beyond this size is collected in pieces of it. Growing one array needs two of that size for a moment,
     * each in one piece of memory.
     */
    private static final int PIECE = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] bytes = {};
    private int length;
    private int at;
    private boolean closed;
    private boolean givenUp;

    /** Adds content at the end; {@link #finish} goes before the first reading. */
    void write(byte[] chunk, int from, int count) {
        for (int done = 0; done < count; ) {
            if (inPiece() == bytes.length) {
                makeRoom();
            }
            int more = Math.min(count - done, bytes.length - inPiece());
            System.arraycopy(chunk, from + done, bytes, inPiece(), more);
            length += more;
            done += more;
        }
    }

    private int inPiece() {
        return length - full.size() * PIECE;
    }

    private void makeRoom() {
        if (bytes.length < PIECE) {
            bytes = Arrays.copyOf(bytes, Math.max(SMALLEST, Math.min(PIECE, 2 * bytes.length)));
        } else {
            full.add(bytes);
            bytes = new byte[PIECE];
        }
    }

    /** Makes one piece of it, to be read from its beginning. */
    void finish() {
        if (!full.isEmpty()) {
            byte[] whole = new byte[length];
            full.add(bytes);
            for (int piece = 0; piece < full.size(); piece++) {
                System.arraycopy(full.get(piece), 0, whole, piece * PIECE, Math.min(PIECE, length - piece * PIECE));
            }
            full.clear();
            bytes = whole;
        }
        at = 0;
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
