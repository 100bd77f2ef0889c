package nl.parliament.parser.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.commons.logging.impl.SimpleLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of PDFBox asks once for its log, which is often on a thread that reads a letter. */
class EngineLogTest {
    private static final String ENGINE = "org.apache.pdfbox.pdfparser.Made";
    private static final String OTHER = "com.example.Recogniser";

    @TempDir
    Path folder;

    @Test
    void what_pdfbox_logs_while_a_letter_is_read_goes_nowhere() throws Exception {
        Log log = on(new EngineClassLoader(), () -> LogFactory.getLog(ENGINE));
        List<String> printed = printed(() -> on(new EngineClassLoader(), () -> {
            log.warn("not to be seen");
            log.fatal("nor this", new IllegalStateException());
            return assertThat(log.isFatalEnabled()).isFalse();
        }));
        assertThat(printed).isEmpty();
    }

    @Test
    void on_a_thread_of_the_program_the_same_log_is_the_programs() throws Exception {
        Log log = on(new EngineClassLoader(), () -> LogFactory.getLog(ENGINE));
        ClassLoader program = settings(SimpleLog.class);
        List<String> printed = printed(() -> on(program, () -> {
            log.warn("seen");
            log.error("seen too", new IllegalStateException());
            return assertThat(log.isWarnEnabled()).isTrue();
        }));
        assertThat(printed).contains("[WARN] Made - seen").anyMatch(line -> line.startsWith("[ERROR] Made - seen too"));
    }

    @Test
    void other_classes_have_the_log_of_the_program() throws Exception {
        Log log = on(new EngineClassLoader(), () -> LogFactory.getLog(OTHER));
        assertThat(log).isNotInstanceOf(EngineLog.class);
        assertThat(Thread.currentThread().getContextClassLoader()).isNotInstanceOf(EngineClassLoader.class);
    }

    @Test
    void a_program_that_configures_commons_logging_goes_first() throws Exception {
        ClassLoader program = settings(NoOpLog.class);
        assertThat(on(new EngineClassLoader(program), () -> LogFactory.getLog(ENGINE)))
                .isInstanceOf(NoOpLog.class);
    }

    /** A class loader of a program with such a commons-logging.properties. */
    private ClassLoader settings(Class<? extends Log> log) throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings"),
                LogFactory.FACTORY_PROPERTY + "=" + LogFactory.FACTORY_DEFAULT + "\n" + Log.class.getName() + "="
                        + log.getName() + "\n");
        URL url = file.toUri().toURL();
        return new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Enumeration<URL> findResources(String resource) {
                boolean isAsked = resource.equals("commons-logging.properties");
                return Collections.enumeration(isAsked ? List.of(url) : List.of());
            }
        };
    }

    private static <T> T on(ClassLoader context, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What the platform's standard error shows of it. */
    private static List<String> printed(Callable<?> work) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.call();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
