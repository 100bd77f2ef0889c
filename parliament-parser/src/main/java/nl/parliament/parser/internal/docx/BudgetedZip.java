package nl.parliament.parser.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParseLimits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a compressed file, counted as they are read. The engine's own limits are process-wide and refuse a letter for a
 * picture that nobody needs; these are per parse and count only what is read.
 */
final class BudgetedZip implements ZipEntrySource {
    private final ZipFile zip;
    private final ParseLimits limits;
    private long expanded;
    private boolean closed;

    BudgetedZip(byte[] bytes, ParseLimits limits) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        this.limits = limits;
        int parts = 0;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            parts++;
        }
        if (parts > limits.parts()) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED, "parts: " + parts + ", the maximum is " + limits.parts());
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
        return new Counting(zip.getInputStream(entry));
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

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return counted(one < 0 ? 0 : 1, one);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            return counted(Math.max(0, count), count);
        }

        private int counted(int bytes, int result) {
            expanded += bytes;
            if (expanded > limits.expandedBytes()) {
                throw new DocumentReadException(
                        ErrorCode.LIMIT_EXCEEDED,
                        "expanded bytes: more than the maximum of " + limits.expandedBytes());
            }
            return result;
        }
    }
}
