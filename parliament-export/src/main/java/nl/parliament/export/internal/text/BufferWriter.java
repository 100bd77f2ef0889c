package nl.parliament.export.internal.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects the many short pieces that an XML writer writes, and hands on a long one in parts. Unlike the buffer of the
 * Java library it locks nothing: one thread writes.
 */
public final class BufferWriter extends Writer {
    private static final int SIZE = 8_192;

    private final Writer out;
    private final char[] buffer = new char[SIZE];
    private int filled;

    public BufferWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int unit) throws IOException {
        buffer[filled] = (char) unit;
        took(1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, SIZE - filled);
            text.getChars(from + done, from + done + part, buffer, filled);
            took(part);
            done += part;
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, SIZE - filled);
            System.arraycopy(text, from + done, buffer, filled, part);
            took(part);
            done += part;
        }
    }

    private void took(int units) throws IOException {
        filled += units;
        if (filled == SIZE) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        int units = filled;
        filled = 0; // also when what follows fails: what is written then is lost, as with any writer
        out.write(buffer, 0, units);
    }

    @Override
    public void flush() throws IOException {
        handOn();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
