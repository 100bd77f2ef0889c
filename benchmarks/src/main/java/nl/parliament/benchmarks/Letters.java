package nl.parliament.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The letters to measure on: those of the corpus in one format, read into memory once. */
final class Letters {
    private Letters() {}

    /** The folder that the property {@code letters} names. */
    static Path folder() {
        return Path.of(System.getProperty("letters", "../shared/corpus/letters"));
    }

    /** So many times over all letters, so that the threads that read them have enough to do. */
    private static final int FOLDERS = 4;

    static List<byte[]> endingIn(String suffix) {
        return named(suffix).stream().map(Letters::bytes).toList();
    }

    /** A folder's worth of letters of all formats. */
    static List<Path> files() {
        List<Path> letters = named("");
        return IntStream.range(0, FOLDERS)
                .boxed()
                .flatMap(time -> letters.stream())
                .toList();
    }

    private static List<Path> named(String suffix) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no letters in " + folder(), unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
