package nl.parliament.parser.internal.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.concurrent.Engine;

/** The main class of the other process. It receives the settings, then answers requests until its caller is gone. */
public final class Worker {
    /** What it ends with when it runs out of memory; the virtual machine itself ends with it too. */
    static final int OUT_OF_MEMORY = 3;
    /** What it ends with when nobody has asked anything for long. */
    static final int IDLE = 4;
    /** What it says when it is ready. */
    static final String READY = "ready";

    private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    private final Watchdog watch = Watchdog.start();

    private Worker() {}

    /** Talks over standard input and output; whoever else writes there writes to nowhere. */
    public static void main(String[] arguments) throws IOException {
        Worker worker = new Worker();
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            worker.work();
        } catch (DocumentReadException error) {
            MessageChannel.send(Failure.of(error), worker.out);
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
        Runtime.getRuntime().halt(0);
    }

    private void work() throws IOException {
        Setup setup = (Setup) MessageChannel.next(in);
        if (setup == null) {
            return;
        }
        Engine engine = setup.engine();
        MessageChannel.send(READY, out);
        for (Request question = (Request) MessageChannel.next(in);
                question != null;
                question = (Request) MessageChannel.next(in)) {
            watch.work(setup.maximum(Limit.MILLISECONDS));
            send(answer(question, MessageChannel.bytes(in, Integer.MAX_VALUE), engine));
            watch.rest();
        }
    }

    /** A result that cannot go the way back is the caller's to mend, and no reason to end. */
    private void send(Serializable answer) throws IOException {
        try {
            MessageChannel.send(answer, out);
        } catch (NotSerializableException own) {
            String message = "targets of one's own cannot be sent by the process that reads unless they are "
                    + "records of serializable values: " + own.getMessage();
            MessageChannel.send(Failure.of(new DocumentReadException(ErrorCode.INTERNAL, message, own)), out);
        }
    }

    private static Serializable answer(Request question, byte[] bytes, Engine engine) {
        try {
            return question.answer(bytes, engine);
        } catch (DocumentReadException error) {
            return Failure.of(error);
        }
    }
}
