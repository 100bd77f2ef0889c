package nl.parliament.parser.internal.concurrent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParsedFile;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files, some at the same time and a few ahead of the caller, and returns them in their order. Each thread
 * reads file after file and waits for nobody, so it keeps one processor busy. The caller watches the clock for all
 * threads. A thread that does not return from a file is replaced. Used by one thread.
 */
public final class ParallelReader implements Iterator<ParsedFile>, AutoCloseable {
    /** Files begun for each thread: who asks may be late with one. */
    private static final int AHEAD = 4;
    /** Milliseconds between two looks whether a file has been begun. */
    private static final long LOOK = 100;
    /** After so many files in a row without memory there will be none for the next. */
    private static final int MOST_WITHOUT_MEMORY = 2;

    private final int most;
    private final Engine engine;
    private final Function<Path, byte[]> opening;
    private final ThreadPoolExecutor threads;
    private final Queue<Reading> begun = new ArrayDeque<>();
    private Iterator<Path> files;
    /** The file that the caller waits for, or waited for last. */
    private @Nullable Reading awaited;
    /** Files in a row that left no memory, even when read alone. */
    private int memoryRanOut;

    /** Reads these files, {@code jobs} at the same time; {@code opening} gives the bytes of one. */
    public ParallelReader(List<Path> files, int jobs, Engine engine, Function<Path, byte[]> opening) {
        int atOnce = Math.max(1, Math.min(jobs, files.size()));
        this.files = files.iterator();
        this.most = AHEAD * atOnce;
        this.engine = engine;
        this.opening = opening;
        this.threads = ParseExecutor.pool(atOnce);
    }

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || files.hasNext();
    }

    @Override
    public ParsedFile next() {
        if (memoryRanOut >= MOST_WITHOUT_MEMORY) {
            return notRead();
        }
        while (begun.size() < most && files.hasNext()) {
            begun.add(new Reading(files.next()));
        }
        Reading first = begun.remove();
        awaited = first;
        try {
            if (Thread.interrupted()) { // a file that is done would be given without a look
                throw new InterruptedException();
            }
            return withMemory(first);
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled", interrupted);
        }
    }

    /** A file beside another that fills the memory is not to blame: it is read once more, alone. */
    private ParsedFile withMemory(Reading reading) throws InterruptedException {
        ParsedFile read = reading.await();
        if (ParseExecutor.isOutOfMemory(read.error()) && !engine.keepsTime()) {
            for (Reading other : begun) {
                other.await();
            }
            Reading again = new Reading(reading.file);
            awaited = again;
            read = again.await();
        }
        memoryRanOut = ParseExecutor.isOutOfMemory(read.error()) ? memoryRanOut + 1 : 0;
        return read;
    }

    private ParsedFile notRead() {
        begun.forEach(Reading::stop);
        Path file = begun.isEmpty() ? files.next() : begun.remove().file;
        String message = "not read: " + memoryRanOut + " files in a row left no memory; isolated mode, fewer files at "
                + "the same time or a larger heap may help";
        return new ParsedFile(file, null, new DocumentReadException(ErrorCode.CANCELLED, message), Duration.ZERO);
    }

    /**
     * Ends what is being read; there is no next file then. No engine is interrupted: {@link Budget#interruptible} says
     * what may be.
     */
    @Override
    public void close() {
        files = Collections.emptyIterator();
        if (awaited != null) {
            awaited.stop();
        }
        begun.forEach(Reading::stop);
        begun.clear();
        threads.shutdown();
    }

    private void resize(int more) {
        int size = threads.getCorePoolSize() + more;
        if (more > 0) {
            threads.setMaximumPoolSize(size);
        }
        threads.setCorePoolSize(size);
        threads.setMaximumPoolSize(size);
    }

    /** A file that was given to a thread. */
    private final class Reading {
        private final Path file;
        private final Future<ParseResult> task;
        private volatile @Nullable Budget budget;
        private volatile boolean isStopped;
        private volatile boolean isReplaced;
        private volatile long start;
        private volatile long end;
        private @Nullable ParsedFile outcome;

        Reading(Path file) {
            this.file = file;
            this.task = threads.submit(this::read);
        }

        private ParseResult read() {
            start = System.nanoTime();
            Budget own = engine.budget();
            budget = own;
            if (isStopped) {
                own.cancel();
            }
            try {
                Path name = file.getFileName();
                return engine.parseHere(
                        own.interruptible(() -> opening.apply(file)), name == null ? null : name.toString(), own);
            } finally {
                end = System.nanoTime();
                comeBack();
            }
        }

        ParsedFile await() throws InterruptedException {
            if (outcome == null) {
                outcome = awaited();
            }
            return outcome;
        }

        private ParsedFile awaited() throws InterruptedException {
            while (true) {
                Budget watched = engine.keepsTime() ? null : budget;
                try {
                    ParseResult result =
                            task.get(watched == null ? LOOK : ParseExecutor.patience(watched), TimeUnit.MILLISECONDS);
                    return new ParsedFile(file, result, null, Duration.ofNanos(end - start));
                } catch (ExecutionException failed) {
                    return new ParsedFile(file, null, ParseExecutor.typed(failed), Duration.ofNanos(end - start));
                } catch (TimeoutException late) {
                    if (watched != null) {
                        return givenUp(watched);
                    }
                }
            }
        }

        private ParsedFile givenUp(Budget watched) {
            stop();
            engine.giveUp(watched);
            synchronized (threads) {
                isReplaced = end == 0;
                resize(isReplaced ? 1 : 0);
            }
            return new ParsedFile(file, null, watched.timeout(), Duration.ofNanos(System.nanoTime() - start));
        }

        /** A thread that was given up and ends its file after all makes one too many. */
        private void comeBack() {
            synchronized (threads) {
                resize(isReplaced ? -1 : 0);
            }
        }

        void stop() {
            isStopped = true;
            Budget used = budget;
            if (used != null) {
                used.cancel();
            }
            task.cancel(engine.keepsTime()); // such an engine only waits
        }
    }
}
