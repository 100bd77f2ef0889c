package nl.parliament.examples.cli.jar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar as a process in a folder of its own. */
final class Jar {
    private static final Path JAR = Path.of(System.getProperty("kamerbrief.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long PATIENCE_SECONDS = 60;
    private static final List<String> QUICK =
            List.of(JAVA, "-Xlog:disable", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;

    Jar(Path folder) {
        assumeTrue(Files.exists(JAR), "no jar here: ./mvnw package makes it");
        this.folder = folder;
    }

    /**
     * How a process ended.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it printed to standard error
     */
    record Ended(int code, String out, String err) {
        /** The last line of standard error. */
        String lastLine() {
            return err.lines().reduce((first, second) -> second).orElse("");
        }
    }

    /** The words that run the jar. */
    static List<String> words(String... arguments) {
        return quick("-XX:SharedArchiveFile=" + Archive.FILE, arguments);
    }

    private static List<String> quick(String option, String... arguments) {
        List<String> words = new ArrayList<>(QUICK);
        words.addAll(List.of(option, "-jar", JAR.toString()));
        words.addAll(List.of(arguments));
        return words;
    }

    /** The classes that a run loads, kept for the runs after it: so many processes would take twice the time. */
    private static final class Archive {
        static final Path FILE = made(JAR.resolveSibling("kamerbrief-tests.jsa"));

        private static Path made(Path file) {
            try {
                Path letter = Files.writeString(JAR.resolveSibling("kamerbrief-tests.txt"), "Geachte voorzitter,\n");
                Files.deleteIfExists(file);
                List<String> words = quick("-XX:ArchiveClassesAtExit=" + file, "convert", letter.toString());
                end(new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
                return file;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Runs a command to its end. */
    Ended run(String... arguments) {
        return run(words(arguments));
    }

    /** Runs a line of a shell, in which {@code kamerbrief} is the jar. */
    Ended shell(String line) {
        String function = "kamerbrief() { " + String.join(" ", words()) + " \"$@\"; }\n";
        return run(List.of("bash", "-c", function + line));
    }

    /** Runs a program to its end. */
    Ended run(List<String> words) {
        try {
            Path out = Files.createTempFile("out", "");
            Path err = Files.createTempFile("err", "");
            try {
                Process process = start(words, out, err);
                int code = end(process);
                return new Ended(code, Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts a program. */
    Process start(List<String> words, Path out, Path err) throws IOException {
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Waits for the end of a program; its exit code. */
    static int end(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the program did not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
