package nl.parliament.parser.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.source.Budget;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a compressed file, counted as they are read. The engine's own limits are process-wide and refuse a
 * letter for a picture that nobody needs. These limits hold for one parse and count only what is read.
 */
public final class BudgetedZip implements ZipEntrySource {
    private final ZipFile zip;
    private final Budget budget;
    private boolean closed;

    public BudgetedZip(byte[] bytes, Budget budget) throws IOException {
        ZipDirectory.check(bytes, budget);
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        this.budget = budget;
        refuseTwins();
    }

    /** Of two parts with one name, one program reads the first and another the last. */
    private void refuseTwins() {
        Set<String> names = new HashSet<>();
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            if (!names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT))) {
                throw new DocumentReadException(
                        ErrorCode.CORRUPT, "parts with names of their own expected, two parts with one name found");
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean known = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        InputStream in = known ? zip.getInputStream(entry) : null;
        if (in == null) {
            throw new IOException("a part packed in a known way expected");
        }
        return new CountedStream(in, CountedStream.of(entry.getName()), budget);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
