package nl.parliament.examples.cli.convert;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ends a conversion well when the program is interrupted (Ctrl-C): what is being written is written to its end, with
 * its line of the report, and then all is closed.
 */
final class Interruption implements AutoCloseable {
    /** Who interrupts does not wait for long, even where a disk does. */
    private static final long PATIENCE_SECONDS = 3;

    private final ReentrantLock writing = new ReentrantLock();
    private final Closeable all;
    private final Thread hook = new Thread(this::end, "kamerbrief-interrupted");

    /** From now on, an interruption closes {@code all}. */
    Interruption(Closeable all) {
        this.all = all;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A step that is done whole or not at all. */
    interface Step {
        void run() throws IOException;
    }

    void whole(Step step) throws IOException {
        writing.lock();
        try {
            step.run();
        } finally {
            writing.unlock();
        }
    }

    /** Keeps the lock: nothing is written any more. */
    private void end() {
        try {
            writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            all.close();
        } catch (IOException | InterruptedException impossible) {
            // the program ends, whatever becomes of it
        }
    }

    /** The conversion has come to its end by itself. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            new Semaphore(0).acquireUninterruptibly(); // it is at work, and the program ends with it
        }
    }
}
