package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import java.io.OutputStream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** The output of a filter. It stops at a limit of the stream and of the whole file, and watches the clock. */
public final class BoundedOutput extends OutputStream {
    /** Bytes between two looks. */
    private static final int BATCH = 1 << 16;

    private final OutputStream out;
    private final Budget budget;
    private final Limit limit;
    private long written;
    private long reported;
    private boolean objects;
    private int entry;

    BoundedOutput(OutputStream out, Budget budget, Limit limit) {
        this.out = out;
        this.budget = budget;
        this.limit = limit;
    }

    /** What is written makes objects, or entries of so many bytes in the table of objects, that stay in memory. */
    void countObjects(boolean isObjects, int entrySize) {
        objects = isObjects;
        entry = entrySize;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    /** Counts bytes that go elsewhere. */
    void count(long more) {
        written += more;
        if (written - reported >= BATCH) {
            report();
        }
    }

    private void report() {
        long more = written - reported;
        reported = written;
        budget.poll();
        budget.check(limit, written);
        budget.checkMemory(written);
        budget.use(Limit.DECODED_BYTES, more);
        budget.use(Limit.OBJECT_BYTES, objects ? more : 0);
        budget.use(Limit.OBJECTS, entry > 0 ? (more + entry - 1) / entry : 0);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        report();
        out.close();
    }
}
