package nl.parliament.parser.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/**
 * Counts the bytes of an XML part from one token to the next, on their way to the engine. The engine collects a tag, a
 * text or a comment before anybody can look at it. It also takes quadratic time for a tag of very many attributes.
 * Bytes that are no UTF-8 are found here too, as the engine would read them.
 */
public final class XmlTokens extends InputStream {
    /** A token of so many bytes is read without a closer look: no number of attributes in it does harm. */
    private static final long SHORT = 1 << 14;
    /** Equals signs that a longer one may hold, of its attributes or of its text. */
    private static final int MANY = 5_000;

    private final InputStream in;
    private final Budget budget;
    private final Utf8Check check = new Utf8Check();
    private boolean isUtf8;
    private long read;
    private long tokenStart;
    private int equalsSigns;

    XmlTokens(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Says whether the engine reads the bytes as UTF-8: known when it has read the first of them. */
    void areUtf8(boolean isUtf8) {
        this.isUtf8 = isUtf8;
    }

    /** Says that what is read from here on is for the next token. */
    void next() {
        tokenStart = read;
        equalsSigns = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /**
     * Fills the buffer while there are bytes: the engine stumbles over a sign of several bytes of which it gets a part.
     */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (isUtf8 && check.hasFailed()) {
            throw new IOException("UTF-8 expected");
        }
        int bytes = in.readNBytes(buffer, offset, length);
        check.look(buffer, offset, bytes);
        read += bytes;
        budget.check(Limit.XML_TOKEN_BYTES, read - tokenStart);
        if (read - tokenStart > SHORT) {
            lookForAttributes(buffer, offset, bytes);
        }
        return bytes == 0 && length > 0 ? -1 : bytes;
    }

    private void lookForAttributes(byte[] buffer, int offset, int bytes) {
        for (int i = offset; i < offset + bytes; i++) {
            equalsSigns += buffer[i] == '=' ? 1 : 0;
        }
        if (equalsSigns > MANY) {
            budget.check(Limit.XML_ATTRIBUTES, equalsSigns);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
