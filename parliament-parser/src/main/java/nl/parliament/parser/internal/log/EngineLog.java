package nl.parliament.parser.internal.log;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A log that is silent on the threads that read a letter. A program that uses PDFBox on threads of its own finds there
 * the log that it would find without this library. A class of PDFBox asks for its log once, for all threads.
 */
final class EngineLog implements Log {
    private final String name;

    EngineLog(String name) {
        this.name = name;
    }

    /** The log of the thread that runs; null on one that reads a letter. */
    private @Nullable Log ofThread() {
        boolean reads = Thread.currentThread().getContextClassLoader() instanceof EngineClassLoader;
        return reads ? null : LogFactory.getLog(name);
    }

    private boolean unlessReadingIs(Predicate<Log> enabled) {
        Log log = ofThread();
        return log != null && enabled.test(log);
    }

    private void unlessReading(Consumer<Log> use) {
        Log log = ofThread();
        if (log != null) {
            use.accept(log);
        }
    }

    @Override
    public boolean isTraceEnabled() {
        return unlessReadingIs(Log::isTraceEnabled);
    }

    @Override
    public void trace(@Nullable Object message) {
        unlessReading(log -> log.trace(message));
    }

    @Override
    public void trace(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.trace(message, thrown));
    }

    @Override
    public boolean isDebugEnabled() {
        return unlessReadingIs(Log::isDebugEnabled);
    }

    @Override
    public void debug(@Nullable Object message) {
        unlessReading(log -> log.debug(message));
    }

    @Override
    public void debug(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.debug(message, thrown));
    }

    @Override
    public boolean isInfoEnabled() {
        return unlessReadingIs(Log::isInfoEnabled);
    }

    @Override
    public void info(@Nullable Object message) {
        unlessReading(log -> log.info(message));
    }

    @Override
    public void info(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.info(message, thrown));
    }

    @Override
    public boolean isWarnEnabled() {
        return unlessReadingIs(Log::isWarnEnabled);
    }

    @Override
    public void warn(@Nullable Object message) {
        unlessReading(log -> log.warn(message));
    }

    @Override
    public void warn(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.warn(message, thrown));
    }

    @Override
    public boolean isErrorEnabled() {
        return unlessReadingIs(Log::isErrorEnabled);
    }

    @Override
    public void error(@Nullable Object message) {
        unlessReading(log -> log.error(message));
    }

    @Override
    public void error(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.error(message, thrown));
    }

    @Override
    public boolean isFatalEnabled() {
        return unlessReadingIs(Log::isFatalEnabled);
    }

    @Override
    public void fatal(@Nullable Object message) {
        unlessReading(log -> log.fatal(message));
    }

    @Override
    public void fatal(@Nullable Object message, @Nullable Throwable thrown) {
        unlessReading(log -> log.fatal(message, thrown));
    }
}
