package nl.parliament.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files that a user means: named files as they are, folders by extension, in a fixed order. */
final class LetterFiles {
    private static final List<String> EXTENSIONS = List.of(".docx", ".pdf", ".txt");

    private LetterFiles() {}

    static List<Path> in(List<Path> inputs, Function<String, RuntimeException> wrongUsage) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw wrongUsage.apply("no such file or folder: " + input);
            }
            files.addAll(Files.isDirectory(input) ? walk(input) : List.of(input));
        }
        return files;
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).filter(LetterFiles::isLetter).sorted().toList();
        }
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
