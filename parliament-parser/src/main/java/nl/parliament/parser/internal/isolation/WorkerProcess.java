package nl.parliament.parser.internal.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.parliament.parser.Limit;

/** A process that runs a {@link Worker}, as its caller sees it. Used by one thread at a time. */
public final class WorkerProcess {
    /** A virtual machine starts in less than a second; a busy one may need longer. */
    private static final long START = 30_000;
    /** How long a process that says no more may take to be gone, in seconds. */
    private static final long GOING = 1;

    /** Where PDFBox keeps its list of fonts. */
    private static final String FONT_CACHE = "pdfbox.fontcache";

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private WorkerProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts one, tells it how to read, and waits until it is ready.
     *
     * @throws IOException when it cannot be started, or says something else
     */
    static WorkerProcess start(String classPath, Setup setup) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + setup.maximum(Limit.MEMORY_BYTES),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true"));
        String fontCache = System.getProperty(FONT_CACHE);
        if (fontCache != null) {
            command.add("-D" + FONT_CACHE + "=" + fontCache);
        }
        command.addAll(StartClass.words(classPath));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().put("CLASSPATH", classPath);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        WorkerProcess child = new WorkerProcess(builder.start());
        try {
            Object said = child.within(START, () -> {
                MessageChannel.send(setup, child.out);
                return MessageChannel.answer(child.in);
            });
            if (said instanceof Failure failure) {
                throw failure.error();
            }
            if (!said.equals(Worker.READY)) {
                throw new IOException("'" + Worker.READY + "' expected");
            }
        } catch (TimeoutException late) {
            throw new IOException("it is not ready after " + START + " milliseconds", late);
        } catch (IOException ended) {
            throw new IOException("it ended with " + child.exit() + " before it was ready", ended);
        }
        return child;
    }

    /**
     * What the worker answers.
     *
     * @throws IOException when the process is gone, or says what is no answer
     * @throws TimeoutException when it says nothing in time; the process is ended then, as it is when this thread is
     *     interrupted
     */
    Object ask(Request question, byte[] bytes, long milliseconds)
            throws IOException, InterruptedException, TimeoutException {
        return within(milliseconds, () -> {
            MessageChannel.send(question, out);
            MessageChannel.send(bytes, out);
            return MessageChannel.answer(in);
        });
    }

    /** Both writing and reading may wait for the other side without end. */
    private Object within(long milliseconds, Callable<Object> talk)
            throws IOException, InterruptedException, TimeoutException {
        FutureTask<Object> task = new FutureTask<>(talk);
        Thread thread = new Thread(task, "parliament-isolated");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error; // this process has no memory left, say
            }
            throw failed.getCause() instanceof IOException gone
                    ? gone
                    : new IOException("talking to the process failed", failed.getCause());
        } catch (InterruptedException | TimeoutException waited) {
            end();
            throw waited;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What the process ended with. It is ended when it does not by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(GOING, TimeUnit.SECONDS)) {
            end();
        }
        return process.waitFor();
    }

    void end() {
        process.destroyForcibly();
    }
}
