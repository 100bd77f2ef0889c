package nl.parliament.parser.internal.isolation;

import java.io.IOException;
import java.io.InvalidClassException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Isolation;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.concurrent.Engine;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/** Reads files in other processes. Their number is limited, and each reads one file at a time. */
public final class IsolatedEngine implements Engine {
    /** A worker answers in time by itself as long as it can; only then is it ended. */
    private static final long GRACE = 3_000;

    private static final long LONGEST = Long.MAX_VALUE / 2;

    private final Isolation isolation;
    private final Setup setup;
    private final ParseLimits limits;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

    /**
     * An engine with its first process ready.
     *
     * @throws IllegalArgumentException when a recogniser cannot be made again in another process
     * @throws IllegalStateException when no process can be started
     */
    public IsolatedEngine(Isolation isolation, List<Recogniser> recognisers, ReadSettings settings) {
        this.isolation = isolation;
        this.setup = Setup.of(recognisers.stream().map(IsolatedEngine::name).toList(), settings);
        this.limits = settings.limits();
        this.places = new Semaphore(isolation.processes(), true);
        try {
            idle.push(start());
        } catch (IOException | DocumentReadException impossible) {
            String how = "the class path of Isolation and " + limits.maximum(Limit.MEMORY_BYTES) + " bytes of heap";
            throw new IllegalStateException(
                    "isolated mode: a virtual machine with " + how + " cannot be started; a program packed as jars "
                            + "within a jar, but for those of Spring Boot, names unpacked jars with "
                            + "Isolation.withClassPath",
                    impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("isolated mode: interrupted at its start", interrupted);
        }
    }

    /**
     * Looks whether these can be made again in another process.
     *
     * @throws IllegalArgumentException when one of them cannot
     */
    public static void checkRecognisers(List<Recogniser> recognisers) {
        recognisers.forEach(IsolatedEngine::name);
    }

    private static String name(Recogniser recogniser) {
        Class<?> type = recogniser.getClass();
        try {
            if (Modifier.isPublic(type.getModifiers()) && type.getConstructor() != null) {
                return type.getName();
            }
        } catch (NoSuchMethodException none) {
            // said below
        }
        String expected = "a recogniser of a public class with a public constructor without parameters";
        throw new IllegalArgumentException("isolated mode: " + expected + " expected, " + type.getName() + " found");
    }

    @Override
    public ParseResult parse(byte[] bytes, @Nullable String name) {
        return (ParseResult) ask(new Request(Request.Task.PARSE, name), bytes);
    }

    @Override
    public Budget budget() {
        return new Budget(limits);
    }

    /** Each process has a budget of its own. */
    @Override
    public ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget) {
        return parse(bytes, name);
    }

    @Override
    public void giveUp(Budget budget) {
        // a process that nobody waits for is ended
    }

    @Override
    public boolean keepsTime() {
        return true;
    }

    @Override
    public String layout(byte[] bytes) {
        return (String) ask(new Request(Request.Task.LAYOUT, null), bytes);
    }

    @Override
    public String explain(byte[] bytes) {
        return (String) ask(new Request(Request.Task.EXPLAIN, null), bytes);
    }

    private Object ask(Request question, byte[] bytes) {
        budget().check(Limit.BYTES, bytes.length);
        try {
            places.acquire();
            try {
                return answer(question, bytes);
            } finally {
                places.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DocumentReadException(ErrorCode.CANCELLED, "reading was cancelled", interrupted);
        }
    }

    private Object answer(Request question, byte[] bytes) throws InterruptedException {
        for (WorkerProcess child = idle.poll(); child != null; child = idle.poll()) {
            @Nullable Object answer = child.isAlive() ? answer(child, question, bytes, true) : null;
            if (answer != null) {
                return answer;
            }
        }
        try {
            return Objects.requireNonNull(answer(start(), question, bytes, false), "answer");
        } catch (IOException impossible) {
            throw new DocumentReadException(ErrorCode.IO, "the process that reads cannot be started", impossible);
        }
    }

    /** What a process answers; null when it was on its way out before it was asked. */
    private @Nullable Object answer(WorkerProcess child, Request question, byte[] bytes, boolean mayBeIdle)
            throws InterruptedException {
        long time = Math.min(LONGEST, limits.maximum(Limit.MILLISECONDS));
        boolean isHarmless = false;
        try {
            Object answer = child.ask(question, bytes, time + GRACE);
            if (answer instanceof Failure failure) {
                isHarmless = failure.isHarmless();
                throw failure.error();
            }
            isHarmless = true;
            return answer;
        } catch (TimeoutException late) {
            String message =
                    "the time to read a file in is over: " + time + " milliseconds; the process that reads was ended";
            throw new DocumentReadException(ErrorCode.TIMEOUT, message, late);
        } catch (IOException gone) {
            int exit = child.exit();
            if (mayBeIdle && exit == Worker.IDLE) {
                return null;
            }
            throw ended(exit, gone);
        } finally {
            keep(child, isHarmless);
        }
    }

    private void keep(WorkerProcess child, boolean isHarmless) {
        if (isHarmless) {
            idle.push(child);
        } else {
            child.end();
        }
    }

    private DocumentReadException ended(int exit, IOException gone) {
        if (exit == Worker.OUT_OF_MEMORY) {
            long memory = limits.maximum(Limit.MEMORY_BYTES);
            return new DocumentReadException(new LimitBreach(Limit.MEMORY_BYTES, memory + 1, memory));
        }
        if (gone instanceof InvalidClassException) {
            String message = "the process that reads sent values of another class than those of this library "
                    + "and records of targets";
            return new DocumentReadException(ErrorCode.INTERNAL, message, gone);
        }
        return new DocumentReadException(
                ErrorCode.INTERNAL, "the process that reads gave no answer and ended with " + exit, gone);
    }

    private WorkerProcess start() throws IOException, InterruptedException {
        return WorkerProcess.start(isolation.classPath(), setup);
    }
}
