package nl.parliament.parser.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP file (PKWARE APPNOTE 4.3), by their names as {@link PartName} has them. Only a part that is asked
 * for is looked at, so that a letter is not refused for a picture that nobody needs.
 */
public final class ZipArchive {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 8_192;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();

    private ZipArchive(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * The archive.
     *
     * @throws IOException when its table of contents cannot be read
     */
    public static ZipArchive open(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = new ZipArchive(bytes, budget);
        ZipDirectory.entries(bytes, budget).forEach(archive::add);
        return archive;
    }

    /** Of two parts with one name, one program reads the first and another the last. */
    private void add(ZipDirectory.Entry entry) {
        String name = new String(bytes, entry.name(), entry.nameLength(), StandardCharsets.UTF_8);
        if (entries.put(PartName.of(name), entry) != null) {
            throw new DocumentReadException(
                    ErrorCode.CORRUPT, "parts with names of their own expected, two parts with one name found");
        }
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * The bytes of a part, counted as they are read; null when there is none of this name.
     *
     * @throws IOException when it is packed in an unknown way, locked, or not within the file
     */
    public @Nullable InputStream open(String name, Limit limit) throws IOException {
        ZipDirectory.Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        boolean isStored = entry.method() == STORED;
        if ((entry.flags() & ENCRYPTED) != 0 || !(isStored || entry.method() == DEFLATED)) {
            throw new IOException("a part packed in a known way expected");
        }
        InputStream packed = new ByteArrayInputStream(bytes, start(entry), (int) entry.size());
        return new CountedStream(isStored ? packed : inflated(packed), limit, budget);
    }

    /** Where the bytes of a part begin. */
    private int start(ZipDirectory.Entry entry) throws IOException {
        long local = entry.offset();
        if (local >= 0 && local <= bytes.length - LOCAL_SIZE && ZipDirectory.number(bytes, (int) local) == LOCAL) {
            int at = (int) local;
            long start = local + LOCAL_SIZE + ZipDirectory.half(bytes, at + 26) + ZipDirectory.half(bytes, at + 28);
            if (entry.size() >= 0 && start <= bytes.length - entry.size()) {
                return (int) start;
            }
        }
        throw new IOException("a part within the file expected");
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
