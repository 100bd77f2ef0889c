package nl.parliament.parser.internal.isolation;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.concurrent.ParseExecutor;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads in this process as long as all goes well. Large files are read by another process, and so is every file after
 * one that took too long or left no memory. Who left no memory is read there once more: another file may be to blame.
 */
public final class CautiousEngine implements Engine {
    /** Letters have less than a tenth of it; starting a process costs less than reading so much. */
    private static final int LARGE = 16 << 20;

    private final Engine here;
    private final Supplier<Engine> start;
    private @Nullable Engine elsewhere;
    private volatile boolean isWary;

    /** An engine that starts other processes when it needs them, and goes without where none can be started. */
    public CautiousEngine(Engine here, Supplier<Engine> start) {
        this.here = here;
        this.start = start;
    }

    @Override
    public ParseResult parse(byte[] bytes, @Nullable String name) {
        return ask(bytes, engine -> engine.parse(bytes, name));
    }

    @Override
    public String layout(byte[] bytes) {
        return ask(bytes, engine -> engine.layout(bytes));
    }

    @Override
    public String explain(byte[] bytes) {
        return ask(bytes, engine -> engine.explain(bytes));
    }

    private <T> T ask(byte[] bytes, Function<Engine, T> question) {
        if (isWary || bytes.length > LARGE) {
            return question.apply(elsewhere());
        }
        try {
            return question.apply(here);
        } catch (DocumentReadException failed) {
            boolean isOutOfMemory = ParseExecutor.isOutOfMemory(failed);
            if (isOutOfMemory || failed.code() == ErrorCode.TIMEOUT) {
                isWary = true;
            }
            if (isOutOfMemory) {
                return question.apply(elsewhere());
            }
            throw failed;
        }
    }

    private synchronized Engine elsewhere() {
        if (elsewhere == null) {
            try {
                elsewhere = start.get();
            } catch (IllegalStateException impossible) {
                if (Thread.currentThread().isInterrupted()) { // which says nothing of the next start
                    throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled", impossible);
                }
                elsewhere = here;
            }
        }
        return elsewhere;
    }

    @Override
    public Budget budget() {
        return here.budget();
    }

    /** Both engines have a thread and a budget of their own for it. */
    @Override
    public ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget) {
        return parse(bytes, name);
    }

    @Override
    public boolean keepsTime() {
        return true;
    }

    @Override
    public void giveUp(Budget budget) {
        // the engines have budgets of their own
    }
}
