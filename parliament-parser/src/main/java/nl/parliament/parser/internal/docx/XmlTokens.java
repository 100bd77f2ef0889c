package nl.parliament.parser.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Budget;

/**
 * The bytes of an XML part, counted from one token to the next: the engine gathers a tag, a text or a comment before anybody can look at it, and takes
 * quadratic time for one tag of very many attributes. Which signs the bytes stand for does not matter here.
 */
final class XmlTokens extends InputStream {
    private final InputStream in;
    private final Budget budget;
    private long read;
    private long tokenStart;

    XmlTokens(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Says that what is read from here on is for the next token. */
    void next() {
        tokenStart = read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int bytes = in.read(buffer, offset, length);
        if (bytes > 0) {
            read += bytes;
            budget.check(Limit.XML_TOKEN_BYTES, read - tokenStart);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
