package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The files that a user means: named files as they are (one that is not there too: reading it says so), folders by
 * extension, in a fixed order.
 */
public final class LetterFiles {
    private static final List<String> EXTENSIONS = List.of(".docx", ".odt", ".pdf", ".txt", ".xml");

    private LetterFiles() {}

    /** The letters of these files and folders, at least one; {@code -} is standard input. */
    public static List<LetterFile> in(List<Path> inputs) throws IOException {
        if (Collections.frequency(inputs, LetterFile.STANDARD_INPUT) > 1) {
            throw new IOException("standard input (-) once expected, more found");
        }
        List<LetterFile> files = new ArrayList<>();
        for (Path input : inputs) {
            files.addAll(Files.isDirectory(input) ? walk(input) : List.of(LetterFile.named(input)));
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(
                    "a " + String.join(", ", EXTENSIONS) + " file expected, none found in " + inputs);
        }
        return files;
    }

    private static List<LetterFile> walk(Path folder) throws IOException {
        List<LetterFile> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isLetter(file) && Files.isRegularFile(file)) { // at the end of a link too
                    found.add(new LetterFile(file, folder.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path closed, IOException reason) {
                found.add(new LetterFile(closed, folder.relativize(closed))); // reading it says so
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(LetterFile::path));
        return found;
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
