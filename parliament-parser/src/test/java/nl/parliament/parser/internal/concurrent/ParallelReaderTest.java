package nl.parliament.parser.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An engine that is stopped ends at its next poll; it is never interrupted. */
@Timeout(60)
class ParallelReaderTest {
    private final CountDownLatch began = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    @Test
    void closing_interrupts_no_engine() throws InterruptedException {
        ParallelReader reader = reader(new Polling(0), 1);
        Thread caller = new Thread(() -> next(reader));
        caller.start();
        began.await();
        caller.interrupt();
        ended.await();
        caller.join();
        assertThat(seen).containsExactly("cancelled");
    }

    @Test
    void closing_between_two_files_interrupts_no_engine() throws InterruptedException {
        ParallelReader reader = reader(new Polling(0), 2);
        Thread caller = new Thread(() -> next(reader));
        caller.start();
        began.await();
        caller.interrupt();
        caller.join();
        ended.await();
        assertThat(seen).contains("cancelled").doesNotContain("interrupted");
    }

    @Test
    void a_file_that_is_read_once_more_is_stopped_too() throws InterruptedException {
        ParallelReader reader = reader(new Polling(1), 1);
        Thread caller = new Thread(() -> next(reader));
        caller.start();
        began.await();
        caller.interrupt();
        ended.await();
        caller.join();
        assertThat(seen).containsExactly("cancelled");
    }

    private static ParallelReader reader(Engine engine, int files) {
        List<Path> all = List.of(Path.of("a.txt"), Path.of("b.txt")).subList(0, files);
        return new ParallelReader(all, files, engine, file -> new byte[0]);
    }

    private static void next(ParallelReader reader) {
        try {
            reader.next();
        } catch (DocumentReadException cancelled) {
            // as it should be
        }
    }

    /** Runs out of memory so many times; then it goes on until it is stopped, and tells how. */
    private final class Polling implements Engine {
        private final AtomicInteger failures;

        Polling(int failures) {
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget) {
            if (failures.getAndDecrement() > 0) {
                throw new OutOfMemoryError("for the test");
            }
            began.countDown();
            try {
                for (int i = 0; i < 2_000; i++) {
                    pause();
                    budget.poll();
                }
                seen.add("went on");
                throw new AssertionError("stopped by nobody");
            } catch (DocumentReadException cancelled) {
                pause(); // an interrupt may come a moment later
                seen.add(Thread.currentThread().isInterrupted() ? "interrupted" : "cancelled");
                throw cancelled;
            } finally {
                ended.countDown();
            }
        }

        private void pause() {
            long end = System.nanoTime() + 5_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }

        @Override
        public Budget budget() {
            return new Budget(ParseLimits.defaults());
        }

        @Override
        public boolean keepsTime() {
            return false;
        }

        @Override
        public void giveUp(Budget budget) {
            // nobody counts here
        }

        @Override
        public ParseResult parse(byte[] bytes, @Nullable String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String layout(byte[] bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String explain(byte[] bytes) {
            throw new UnsupportedOperationException();
        }
    }
}
