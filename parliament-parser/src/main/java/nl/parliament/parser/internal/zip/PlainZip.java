package nl.parliament.parser.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a ZIP file that are where its directory says (PKWARE APPNOTE 4.3), stored or deflated; refuses
 * any other file. Names are those of the file in lower case: part names differ in more than that (ECMA-376 part 2,
 * 6.2.2.3).
 */
public final class PlainZip {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 8_192;

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
    public static @Nullable PlainZip open(byte[] bytes, Budget budget) {
        PlainZip zip = new PlainZip(bytes, budget);
        boolean isPlain = ZipDirectory.forEach(bytes, budget, zip::add);
        return isPlain ? zip : null;
    }

    private boolean add(ZipDirectory.Entry entry) {
        int local = entry.offset();
        if (local < 0 || local > bytes.length - LOCAL_SIZE || ZipDirectory.number(bytes, local) != LOCAL) {
            return false;
        }
        long start =
                (long) local + LOCAL_SIZE + ZipDirectory.half(bytes, local + 26) + ZipDirectory.half(bytes, local + 28);
        boolean isInside = entry.size() >= 0 && start <= bytes.length - entry.size();
        boolean isKnown = (entry.flags() & ENCRYPTED) == 0 && (entry.method() == DEFLATED || entry.method() == STORED);
        String name = new String(bytes, entry.name(), entry.nameLength(), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return isInside && isKnown && entries.put(name, new Entry(entry.method(), (int) start, entry.size())) == null;
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of an entry, counted as they are read; null when there is none of this name. */
    public @Nullable InputStream open(String name, Limit limit) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        InputStream packed = new ByteArrayInputStream(bytes, entry.start(), entry.size());
        return new CountedStream(entry.method() == STORED ? packed : inflated(packed), limit, budget);
    }

    /** The platform ends an inflater of its own only, and would look for a header here. */
    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, CHUNK) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }
}
