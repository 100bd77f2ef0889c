package nl.parliament.parser.internal.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** The bytes of a part, counted as they are inflated. */
public final class CountedStream extends FilterInputStream {
    private final Limit limit;
    private final Budget budget;
    private long inflated;

    CountedStream(InputStream in, Limit limit, Budget budget) {
        super(in);
        this.limit = limit;
        this.budget = budget;
    }

    /** The limit for a part of this name. */
    public static Limit of(String name) {
        return name.endsWith(".rels") || name.equalsIgnoreCase("[Content_Types].xml")
                ? Limit.CONTAINER_BYTES
                : Limit.PART_BYTES;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return counted(super.read(buffer, offset, length));
    }

    private int counted(int bytes) {
        inflated += Math.max(0, bytes);
        budget.check(limit, inflated);
        budget.use(Limit.EXPANDED_BYTES, Math.max(0, bytes));
        return bytes;
    }
}
