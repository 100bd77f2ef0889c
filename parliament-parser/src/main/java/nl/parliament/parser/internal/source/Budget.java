package nl.parliament.parser.internal.source;

import java.util.function.Supplier;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.ParseLimits;
import org.jspecify.annotations.Nullable;

/**
 * What one parse has used of its limits, and its time. Readers poll it wherever a file can make them go on; it stops
 * them with an exception. Used by one thread, but {@link #cancel} may come from any.
 */
public final class Budget {
    private static final long NANOSECONDS = 1_000_000;

    private final ParseLimits limits;
    private final long start = System.nanoTime();
    private final long time;
    /** By ordinal of the limit. */
    private final long[] used = new long[Limit.values().length];

    private final MemoryCost cost = new MemoryCost();
    private final long memory;

    private volatile boolean cancelled;
    private volatile boolean working;
    /** The thread that does work of the caller's own. */
    private @Nullable Thread own;

    /** A budget of which nothing is used; its time begins now. */
    public Budget(ParseLimits limits) {
        this.limits = limits;
        this.time = limits.maximum(Limit.MILLISECONDS);
        this.memory = Math.min(
                limits.maximum(Limit.MEMORY_BYTES), Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    /** The maximum of a limit. */
    public long maximum(Limit limit) {
        return limits.maximum(limit);
    }

    /** Stops when the value is more than the limit allows. */
    public void check(Limit limit, long value) {
        if (value > limits.maximum(limit)) {
            throw new DocumentReadException(new LimitBreach(limit, value, limits.maximum(limit)));
        }
    }

    /**
     * Adds to what is used of a limit of the whole file, and to the memory that takes; stops when either is more than
     * is allowed.
     */
    public void use(Limit limit, long amount) {
        used[limit.ordinal()] += amount;
        check(limit, used[limit.ordinal()]);
        long bytes = amount * cost.of(limit);
        if (bytes != 0) {
            checkMemory(bytes);
            used[Limit.MEMORY_BYTES.ordinal()] += bytes;
        }
    }

    /** Stops when there is no room for so many bytes beside what the file has used so far. */
    public void checkMemory(long bytes) {
        long all = used[Limit.MEMORY_BYTES.ordinal()] + bytes;
        if (all > memory) {
            throw new DocumentReadException(new LimitBreach(Limit.MEMORY_BYTES, all, memory));
        }
    }

    /** How many more of a limit of the whole file there is room for. */
    public long room(Limit limit) {
        long fit = (memory - used[Limit.MEMORY_BYTES.ordinal()]) / Math.max(1, cost.of(limit));
        return Math.max(0, Math.min(left(limit), fit));
    }

    /** What is left of a limit of the whole file. */
    public long left(Limit limit) {
        return limits.maximum(limit) - used[limit.ordinal()];
    }

    /** Milliseconds that are left; not positive when the time is over. */
    public long timeLeft() {
        return time - (System.nanoTime() - start) / NANOSECONDS;
    }

    /** Stops when the time is over or the parse was cancelled. Cheap, but no call for every byte. */
    public void poll() {
        if (cancelled) {
            throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled");
        }
        if (timeLeft() <= 0) {
            throw timeout();
        }
    }

    /** The exception that says the time is over. */
    public DocumentReadException timeout() {
        return new DocumentReadException(
                ErrorCode.TIMEOUT, "the time to read a file in is over: " + time + " milliseconds");
    }

    /** A thread begins the work. */
    public void begin() {
        working = true;
    }

    /** A thread has ended the work, well or not. */
    public void end() {
        working = false;
    }

    /** Whether a thread is at work. */
    public boolean isWorking() {
        return working;
    }

    /**
     * Does work of the caller's own, which may wait: {@link #cancel} interrupts it. Nothing else is interrupted. An
     * interrupt while a class of an engine is loaded leaves the class unusable for good.
     */
    public <T> T interruptible(Supplier<T> work) {
        beginOwn();
        try {
            return work.get();
        } finally {
            endOwn();
        }
    }

    private synchronized void beginOwn() {
        poll();
        own = Thread.currentThread();
    }

    private synchronized void endOwn() {
        own = null;
        if (cancelled) {
            Thread.interrupted(); // it was meant for what has just ended
        }
    }

    /** Makes the next poll stop, and interrupts work of the caller's own. */
    public synchronized void cancel() {
        cancelled = true;
        if (own != null) {
            own.interrupt();
        }
    }
}
