package nl.parliament.parser.internal.isolated;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Engine;

/** The other process: told how to read, it answers one question after another until the one that asks is gone. */
public final class Worker {
    /** What it ends with when it runs out of memory; the virtual machine itself ends with it too. */
    static final int OUT_OF_MEMORY = 3;
    /** What it ends with when nobody has asked anything for long. */
    static final int IDLE = 4;
    /** What it says when it is ready. */
    static final String READY = "ready";

    private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    private final Watch watch = Watch.start();

    private Worker() {}

    /** Talks over standard input and output; whoever else writes there writes to nowhere. */
    public static void main(String[] arguments) throws IOException {
        Worker worker = new Worker();
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            worker.work();
        } catch (DocumentReadException error) {
            Wire.send(Failure.of(error), worker.out);
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
        Runtime.getRuntime().halt(0);
    }

    private void work() throws IOException {
        Setup setup = (Setup) Wire.next(in);
        if (setup == null) {
            return;
        }
        Engine engine = setup.engine();
        Wire.send(READY, out);
        for (Question question = (Question) Wire.next(in); question != null; question = (Question) Wire.next(in)) {
            watch.work(setup.settings().limits().maximum(Limit.MILLISECONDS));
            Wire.send(answer(question, engine), out);
            watch.rest();
        }
    }

    private static Serializable answer(Question question, Engine engine) {
        try {
            return question.answer(engine);
        } catch (DocumentReadException error) {
            return Failure.of(error);
        }
    }
}
