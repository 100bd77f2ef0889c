package nl.parliament.parser.internal.concurrent;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Runs each parse on a thread of its own. Its stack does not depend on the caller, and the caller gets an answer in
 * time even where an engine checks no clock. Such an engine goes on in its daemon thread until it ends by itself. A
 * thread that is done serves the next parse, as starting one takes time that a short letter notices. After a second
 * without work it ends.
 */
public final class ParseExecutor {
    private static final long IDLE = 1;
    /** Polls come late where an engine works in one go; a result that is nearly there is better than none. */
    private static final long MOST_GRACE = 1_000;

    private static final long LEAST_GRACE = 50;
    /** Nobody waits longer, whatever the limit says; one more second still fits into the number. */
    private static final long LONGEST = Long.MAX_VALUE / 2;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE, TimeUnit.SECONDS, new SynchronousQueue<>(), new ParseThreads());
    private final LostThreads lost;

    /** Counts the threads that it gives up there. */
    public ParseExecutor(LostThreads lost) {
        this.lost = lost;
    }

    /** So many of such threads, gone after a second without work. */
    static ThreadPoolExecutor pool(int size) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size, size, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ParseThreads());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Milliseconds to wait for work with this budget. */
    static long patience(Budget budget) {
        long time = budget.maximum(Limit.MILLISECONDS);
        return Math.min(LONGEST, Math.max(0, budget.timeLeft()))
                + Math.max(LEAST_GRACE, Math.min(MOST_GRACE, time / 10));
    }

    /**
     * What the work gives, or the typed exception that says why not.
     *
     * @throws DocumentReadException for whatever went wrong
     */
    public <T> T run(Supplier<T> work, Budget budget) {
        Future<T> task = threads.submit(() -> lost.watched(work, budget));
        try {
            return task.get(patience(budget), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stop(task, budget);
            Thread.currentThread().interrupt();
            throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled", interrupted);
        } catch (TimeoutException late) {
            stop(task, budget);
            throw budget.timeout();
        } catch (ExecutionException failed) {
            throw typed(failed);
        }
    }

    private void stop(Future<?> task, Budget budget) {
        budget.cancel();
        task.cancel(false);
        lost.giveUp(budget);
    }

    /**
     * Whatever a damaged file makes an engine throw, the caller meets one typed exception. The stack that held the
     * file's data is gone by then, so what is left after a lack of memory is as much as before the file.
     */
    static DocumentReadException typed(ExecutionException failed) {
        Throwable cause = Objects.requireNonNull(failed.getCause(), "cause");
        if (cause instanceof DocumentReadException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError) {
            return outOfMemory(cause);
        }
        if (cause instanceof VirtualMachineError machine && !(cause instanceof StackOverflowError)) {
            throw machine;
        }
        String message = cause instanceof LinkageError
                ? "a class that reading this file needs is missing or of another version"
                : "a defect in reading this file; please report it";
        return new DocumentReadException(ErrorCode.INTERNAL, message, cause);
    }

    private static DocumentReadException outOfMemory(Throwable cause) {
        long heap = Runtime.getRuntime().maxMemory();
        DocumentReadException error = new DocumentReadException(new LimitBreach(Limit.MEMORY_BYTES, heap + 1, heap));
        error.initCause(cause);
        return error;
    }

    /** Whether the file could not be read for lack of memory. */
    public static boolean isOutOfMemory(@Nullable DocumentReadException error) {
        return error != null && error.getCause() instanceof OutOfMemoryError;
    }
}
