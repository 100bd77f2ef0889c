package nl.parliament.parser.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;

/**
 * Does one parse on a thread of its own: how deep it may go does not depend on who asks, and who asks gets an answer in time even where an
 * engine looks at no clock. Such an engine goes on in a daemon thread until it ends by itself.
 */
public final class EngineThread {
    private static final long STACK = 4L << 20;
    /** Polls come late where an engine works in one go; a result that is nearly there is better than none. */
    private static final long GRACE = 1_000;
    /** Nobody waits longer, whatever the limit says; one more second still fits into the number. */
    private static final long LONGEST = Long.MAX_VALUE / 2;

    private EngineThread() {}

    /**
     * What the work gives, or the typed exception that says why not.
     *
     * @throws DocumentReadException for whatever went wrong, memory excepted
     */
    public static <T> T run(Supplier<T> work, Budget budget) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "parliament-parser", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Math.min(LONGEST, Math.max(0, budget.timeLeft())) + GRACE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stop(thread, budget);
            Thread.currentThread().interrupt();
            throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled", interrupted);
        } catch (TimeoutException late) {
            stop(thread, budget);
            throw budget.timeout();
        } catch (ExecutionException failed) {
            throw typed(failed.getCause());
        }
    }

    private static void stop(Thread thread, Budget budget) {
        budget.cancel();
        thread.interrupt();
    }

    /** Whatever a damaged file makes an engine throw, the caller meets one typed exception; only lack of memory is passed on. */
    private static DocumentReadException typed(Throwable cause) {
        if (cause instanceof DocumentReadException known) {
            return known;
        }
        if (cause instanceof VirtualMachineError machine && !(cause instanceof StackOverflowError)) {
            throw machine;
        }
        String message = cause instanceof LinkageError ? "a class that reading this file needs is missing" : "a defect in reading this file; please report it";
        return new DocumentReadException(ErrorCode.INTERNAL, message, cause);
    }
}
