package nl.parliament.parser;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of isolated mode, which reads files in separate Java processes. Each starts when needed and is reused.
 * It ends after a crash, a time-out, an interrupted reading or an error of the library, or after one idle minute.
 * Immutable.
 *
 * <pre>{@code
 * ParliamentParser parser = ParliamentParser.builder().isolated(Isolation.defaults()).build();
 * }</pre>
 *
 * @param processes the maximum number of processes, and therefore of files read at the same time; other files wait.
 *     Default: one for each processor
 * @param classPath where these processes find this library, PDFBox and your own recognisers. Default: the class
 *     path and the module path of this process. An executable jar of Spring Boot also works; a program that packs jars
 *     within a jar in another way must give the path of the unpacked jars
 */
public record Isolation(int processes, String classPath) {
    public Isolation {
        Objects.requireNonNull(classPath, "classPath");
        if (processes < 1) {
            throw new IllegalArgumentException("processes: at least 1 expected, " + processes + " found");
        }
    }

    /** The defaults. */
    public static Isolation defaults() {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty())
                .flatMap(value -> Arrays.stream(value.split(Pattern.quote(File.pathSeparator))))
                .flatMap(Isolation::withJars)
                .collect(Collectors.joining(File.pathSeparator));
        return new Isolation(Runtime.getRuntime().availableProcessors(), path);
    }

    /** A folder on a module path may hold jars; on a class path they have to be asked for. */
    private static Stream<String> withJars(String place) {
        return new File(place).isDirectory() ? Stream.of(place, place + File.separator + "*") : Stream.of(place);
    }

    /** The same with another number of processes. */
    public Isolation withProcesses(int maximum) {
        return new Isolation(maximum, classPath);
    }

    /** The same with another class path. */
    public Isolation withClassPath(String path) {
        return new Isolation(processes, path);
    }
}
