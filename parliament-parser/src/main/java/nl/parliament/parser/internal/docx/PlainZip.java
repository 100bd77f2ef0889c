package nl.parliament.parser.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP file in which everything is where its table of contents says (PKWARE APPNOTE 4.3), stored or deflated. Names are those
 * of the file in lower case: part names differ in more than that (ECMA-376 part 2, 6.2.2.3).
 */
final class PlainZip {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<String, Entry> entries = new HashMap<>();

    private PlainZip(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * An entry.
     *
     * @param method how it is packed
     * @param start where its packed bytes begin
     * @param size how many these are
     */
    private record Entry(int method, int start, int size) {}

    /** The entries; null when anything about the file is unusual. */
    static @Nullable PlainZip open(byte[] bytes, Budget budget) {
        PlainZip zip = new PlainZip(bytes, budget);
        boolean isPlain = ZipDirectory.forEach(bytes, budget, zip::add);
        return isPlain ? zip : null;
    }

    private boolean add(ZipDirectory.Entry entry) {
        int local = entry.offset();
        if (local < 0 || local > bytes.length - LOCAL_SIZE || ZipDirectory.number(bytes, local) != LOCAL) {
            return false;
        }
        long start = local + LOCAL_SIZE + ZipDirectory.half(bytes, local + 26) + ZipDirectory.half(bytes, local + 28);
        boolean isInside = entry.size() >= 0 && start <= bytes.length - entry.size();
        boolean isKnown = (entry.flags() & ENCRYPTED) == 0 && (entry.method() == DEFLATED || entry.method() == STORED);
        String name = new String(bytes, entry.name(), entry.nameLength(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return isInside && isKnown && entries.put(name, new Entry(entry.method(), (int) start, entry.size())) == null;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of an entry, counted as they are read; null when there is none of this name. */
    @Nullable InputStream open(String name, Limit limit) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        return new CountedStream(entry.method() == STORED ? new Stored(entry) : new Inflated(entry), limit, budget);
    }

    private final class Stored extends InputStream {
        private int at;
        private final int end;

        Stored(Entry entry) {
            at = entry.start();
            end = entry.start() + entry.size();
        }

        @Override
        public int read() {
            return at < end ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = Math.min(length, end - at);
            System.arraycopy(bytes, at, buffer, offset, count);
            at += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    private final class Inflated extends InputStream {
        private final Inflater inflater = new Inflater(true);

        Inflated(Entry entry) {
            inflater.setInput(bytes, entry.start(), entry.size());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int count = inflater.inflate(buffer, offset, length);
                if (count == 0 && length > 0 && !inflater.finished()) {
                    throw new IOException("a part packed to its end expected");
                }
                return count == 0 && length > 0 ? -1 : count;
            } catch (DataFormatException broken) {
                throw new IOException("a part packed without fault expected", broken);
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
