package nl.parliament.parser.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When files are read in another process, and when there is none. */
class CautiousEngineTest {
    private static final byte[] LARGE = new byte[(16 << 20) + 1];

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void an_interrupt_at_the_start_of_a_process_is_not_remembered() {
        Engine engine = engine(() -> {
            if (starts.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted at its start");
            }
            return new Named("elsewhere");
        });
        assertThatThrownBy(() -> engine.layout(LARGE))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.CANCELLED));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(engine.layout(LARGE)).isEqualTo("elsewhere");
    }

    @Test
    void where_no_process_can_be_started_that_is_tried_once() {
        Engine engine = engine(() -> {
            starts.incrementAndGet();
            throw new IllegalStateException("none");
        });
        assertThat(engine.layout(LARGE)).isEqualTo("here");
        assertThat(engine.layout(LARGE)).isEqualTo("here");
        assertThat(starts).hasValue(1);
    }

    @Test
    void a_file_that_was_late_makes_it_wary() {
        Engine engine = engine(() -> new Named("elsewhere"));
        byte[] late = new byte[] {1};
        assertThat(engine.layout(new byte[0])).isEqualTo("here");
        assertThatThrownBy(() -> engine.layout(late)).isInstanceOf(DocumentReadException.class);
        assertThat(engine.layout(new byte[0])).isEqualTo("elsewhere");
    }

    private static Engine engine(Supplier<Engine> start) {
        return new CautiousEngine(new Named("here"), start);
    }

    /** Answers with its name; a file of one byte takes too long. */
    private record Named(String name) implements Engine {
        @Override
        public String layout(byte[] bytes) {
            if (bytes.length == 1) {
                throw budget().timeout();
            }
            return name;
        }

        @Override
        public Budget budget() {
            return new Budget(ParseLimits.defaults());
        }

        @Override
        public ParseResult parse(byte[] bytes, @Nullable String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean keepsTime() {
            return true;
        }

        @Override
        public void giveUp(Budget budget) {
            // nobody counts here
        }

        @Override
        public String explain(byte[] bytes) {
            throw new UnsupportedOperationException();
        }
    }
}
