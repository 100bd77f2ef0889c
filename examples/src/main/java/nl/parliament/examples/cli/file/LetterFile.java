package nl.parliament.examples.cli.file;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A letter to read.
 *
 * @param path the file, as the user named it; {@link #STANDARD_INPUT} for {@code -}
 * @param name the path below the folder that the user named; for a file that the user named, its name
 */
public record LetterFile(Path path, Path name) {
    /** What a user writes for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    public LetterFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }

    /** A file that the user named, or standard input. */
    static LetterFile named(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            return new LetterFile(path, Path.of("stdin"));
        }
        Path name = path.getFileName();
        return new LetterFile(path, name == null ? path : name);
    }

    /** Whether this is standard input, which can be read once only. */
    public boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }
}
