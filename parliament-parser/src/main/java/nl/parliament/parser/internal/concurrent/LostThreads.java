package nl.parliament.parser.internal.concurrent;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.source.Budget;

/**
 * Counts the threads that were given up and still work: nothing can end them. With a few of them, reading is refused
 * until one comes back. Safe for use by many threads.
 */
public final class LostThreads {
    /** So many keep a processor and memory each. */
    static final int MOST = 3;
    /** What polls ends in this time. */
    private static final long COMING_BACK = TimeUnit.SECONDS.toNanos(1);

    /** When each was given up. */
    private final Map<Budget, Long> lost = new HashMap<>();

    /** Does the work, unless too many threads are lost. */
    public <T> T watched(Supplier<T> work, Budget budget) {
        refuseWhenMany();
        budget.begin();
        try {
            return work.get();
        } finally {
            end(budget);
        }
    }

    private synchronized void refuseWhenMany() {
        long now = System.nanoTime();
        long still = lost.values().stream()
                .filter(since -> now - since > COMING_BACK)
                .count();
        if (still >= MOST) {
            throw new DocumentReadException(
                    ErrorCode.CANCELLED,
                    "not read: " + still + " files before it still keep a thread that cannot be ended; isolated mode "
                            + "ends such work");
        }
    }

    /** Work that nobody waits for any more. */
    public synchronized void giveUp(Budget budget) {
        if (budget.isWorking()) {
            lost.put(budget, System.nanoTime());
        }
    }

    private synchronized void end(Budget budget) {
        budget.end();
        lost.remove(budget);
    }
}
