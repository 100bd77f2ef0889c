package nl.parliament.examples.cli.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A pipe, a device or standard output. What it has taken is gone: a failure ends the command, by the exception of
 * {@link Printed}.
 */
final class StreamOutput implements Output {
    private final Writer out;
    private final Closeable opened;

    private StreamOutput(Writer out, Closeable opened) {
        this.out = out;
        this.opened = opened;
    }

    /** Writes to standard output, which stays open. */
    StreamOutput(Writer printed) {
        this(printed, () -> {});
    }

    /** Opens what is there; what it already holds, another program wrote. */
    static StreamOutput open(Path place) throws IOException {
        OutputStream opened = Files.newOutputStream(place, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new StreamOutput(new OutputStreamWriter(new Printed(opened), StandardCharsets.UTF_8), opened);
    }

    @Override
    public void add(Export export) throws IOException {
        export.to(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
