package nl.parliament.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The letters to measure on: those of the corpus in one format, read into memory once. */
final class Letters {
    private Letters() {}

    /** The folder that the property {@code letters} names. */
    static Path folder() {
        return Path.of(System.getProperty("letters", "../shared/corpus/letters"));
    }

    static List<byte[]> endingIn(String suffix) {
        try (Stream<Path> files = Files.list(folder())) {
            List<byte[]> letters = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(suffix)).sorted().toList()) {
                letters.add(Files.readAllBytes(file));
            }
            return letters;
        } catch (IOException unreadable) {
            throw new IllegalStateException("no letters in " + folder(), unreadable);
        }
    }
}
