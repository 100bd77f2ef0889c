package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that a user means: named files as they are (one that is not there too: reading it says so), folders by
 * extension, in a fixed order.
 */
final class LetterFiles {
    private static final List<String> EXTENSIONS = List.of(".docx", ".pdf", ".txt");

    private LetterFiles() {}

    static List<Path> in(List<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            files.addAll(Files.isDirectory(input) ? walk(input) : List.of(input));
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(
                    "a " + String.join(", ", EXTENSIONS) + " file expected, none found in " + inputs);
        }
        return files;
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(LetterFiles::isLetter)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
