package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What is printed. A {@link java.io.PrintWriter} keeps quiet when nothing can be written; this ends the command at once
 * by an exception that such a writer lets pass.
 */
public final class Printed extends OutputStream {
    private final OutputStream out;

    public Printed(OutputStream out) {
        this.out = out;
    }

    /** Something that may fail. */
    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether nobody reads any more, as after {@code | head}: no error that needs a word. */
    public static boolean isClosedPipe(IOException unwritable) {
        String message = String.valueOf(unwritable.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
