package nl.parliament.parser.internal.isolation;

import java.util.concurrent.TimeUnit;

/** Ends a worker that is idle for long, or that still works when its caller must have given up. */
public final class Watchdog implements Runnable {
    private static final long MOST_IDLE = TimeUnit.MINUTES.toNanos(1);
    /** How much later than the time limit a worker ends by itself. This is long after its caller would end it. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(30);

    private static final long TURN = 1_000;

    private volatile long end = System.nanoTime() + MOST_IDLE;

    private Watchdog() {}

    static Watchdog start() {
        Watchdog watch = new Watchdog();
        Thread thread = new Thread(watch, "parliament-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    void work(long milliseconds) {
        long time = TimeUnit.MILLISECONDS.toNanos(milliseconds);
        end = System.nanoTime() + Math.min(time, Long.MAX_VALUE / 2) + GRACE;
    }

    void rest() {
        end = System.nanoTime() + MOST_IDLE;
    }

    @Override
    public void run() {
        while (System.nanoTime() - end < 0) {
            try {
                Thread.sleep(TURN);
            } catch (InterruptedException ignored) {
                // nobody in this process has a reason to; go on watching
            }
        }
        Runtime.getRuntime().halt(Worker.IDLE);
    }
}
