package nl.parliament.examples.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads files on several threads, a few ahead of who asks, and hands them over in their order. */
final class ReadAhead implements AutoCloseable {
    private final ExecutorService threads;
    private final Function<Path, Conversion.Read> reading;
    private final Iterator<Path> files;
    private final int most;
    private final Queue<Future<Conversion.Read>> begun = new ArrayDeque<>();

    ReadAhead(List<Path> files, int jobs, Function<Path, Conversion.Read> reading) {
        this.files = files.iterator();
        this.reading = reading;
        this.most = 2 * jobs;
        this.threads = Executors.newFixedThreadPool(jobs);
    }

    /** The next file, to be asked for as often as there are files. */
    Conversion.Read next() {
        while (begun.size() < most && files.hasNext()) {
            Path file = files.next();
            begun.add(threads.submit(() -> reading.apply(file)));
        }
        try {
            return begun.remove().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
