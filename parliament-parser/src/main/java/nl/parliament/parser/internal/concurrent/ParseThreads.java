package nl.parliament.parser.internal.concurrent;

import java.util.concurrent.ThreadFactory;
import nl.parliament.parser.internal.log.EngineClassLoader;

/** Makes the threads that read. */
final class ParseThreads implements ThreadFactory {
    private static final long STACK = 4L << 20;

    private final ClassLoader context = new EngineClassLoader();

    @Override
    public Thread newThread(Runnable work) {
        Thread thread =
                new Thread(null, work, "parliament-parser", STACK, false); // it serves others than who has it made
        thread.setContextClassLoader(context);
        thread.setDaemon(true);
        return thread;
    }
}
