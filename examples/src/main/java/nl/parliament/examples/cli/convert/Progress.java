package nl.parliament.examples.cli.convert;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a run is: files, rate, time left and failures so far. On a terminal one line that changes; elsewhere, where
 * asked for, a line now and then.
 */
final class Progress implements AutoCloseable {
    private static final int FEW = 5;
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final Duration SELDOM = Duration.ofSeconds(5);
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean isShown;
    private final boolean isOneLine;
    private final int files;
    private final int toRead;
    private final long start = System.nanoTime();
    private long last = start;
    private int done;
    private int read;
    private int failed;

    private Progress(PrintWriter out, boolean isShown, boolean isOneLine, int files, int toRead) {
        this.out = out;
        this.isShown = isShown;
        this.isOneLine = isOneLine;
        this.files = files;
        this.toRead = toRead;
    }

    /** When progress is shown. */
    enum When {
        /** On a terminal, for more than a few files. */
        auto,
        always,
        never
    }

    /** The progress of so many files, of which some have to be read. */
    static Progress of(int files, int toRead, When when, PrintWriter out) {
        boolean isTerminal = Terminal.isErrorOutput();
        boolean isShown = when == When.always || (when == When.auto && isTerminal && files > FEW);
        return new Progress(out, isShown, isTerminal, files, toRead);
    }

    /** A file that an earlier run has done. */
    void skipped() {
        done++;
    }

    /** A file that was read. */
    void read(boolean isFailed) {
        done++;
        read++;
        failed += isFailed ? 1 : 0;
        long now = System.nanoTime();
        if (isShown && now - last > (isOneLine ? OFTEN : SELDOM).toNanos()) {
            last = now;
            out.print(isOneLine ? CLEAR + line(now) : line(now) + System.lineSeparator());
            out.flush();
        }
    }

    /** Prints a line of its own. */
    void say(String line) {
        out.println(isShown && isOneLine ? CLEAR + line : line);
    }

    private String line(long now) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        double rate = read / seconds;
        String left = read < toRead && read > 0 ? ", " + time((toRead - read) / rate) + " left" : "";
        return String.format(
                Locale.ROOT, "%d of %d files, %.1f a second%s, %d failed", done, files, rate, left, failed);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    /** Says how it ended. */
    @Override
    public void close() {
        if (isShown) {
            say(line(System.nanoTime()));
        }
    }
}
