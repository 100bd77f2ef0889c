package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** Holds the decoded content of a page or a form in one array. */
public final class ContentBuffer {
    private static final int SMALLEST = 16_384;
    /**
     * Content beyond this size is collected in pieces of it. Growing one array needs two of that size for a moment,
     * each in one piece of memory.
     */
    private static final int PIECE = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] bytes = {};
    private int length;

    /** The content of a form. */
    public static ContentBuffer of(COSStream stream, Budget budget) throws IOException {
        ContentBuffer buffer = new ContentBuffer();
        try (RandomAccessRead decoded = stream.createView()) {
            buffer.addAll(decoded, budget);
        }
        buffer.finish();
        return buffer;
    }

    /** Adds all that is left there. */
    void addAll(RandomAccessRead in, Budget budget) throws IOException {
        makeRoom();
        for (int count = in.read(bytes, inPiece(), room()); count > 0; count = in.read(bytes, inPiece(), room())) {
            length += count;
            budget.poll();
            budget.check(Limit.STREAM_BYTES, length);
            makeRoom();
        }
    }

    /** Adds content at the end; {@link #finish} goes before the first reading. */
    void write(byte[] chunk, int from, int count) {
        for (int done = 0; done < count; ) {
            makeRoom();
            int more = Math.min(count - done, room());
            System.arraycopy(chunk, from + done, bytes, inPiece(), more);
            length += more;
            done += more;
        }
    }

    private int inPiece() {
        return length - full.size() * PIECE;
    }

    private int room() {
        return bytes.length - inPiece();
    }

    private void makeRoom() {
        if (room() > 0) {
            return;
        }
        if (bytes.length < PIECE) {
            bytes = Arrays.copyOf(bytes, Math.max(SMALLEST, Math.min(PIECE, 2 * bytes.length)));
        } else {
            full.add(bytes);
            bytes = new byte[PIECE];
        }
    }

    /** Makes one piece of it, to be read. */
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
    }

    /** The content, and room after it. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
