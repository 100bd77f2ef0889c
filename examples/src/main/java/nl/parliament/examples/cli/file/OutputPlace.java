package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is at a place that a user named for text to go to. */
public final class OutputPlace {
    private static final Path STANDARD_OUTPUT_FILE = Path.of("/dev/stdout");
    /** As many links after each other as Linux follows. */
    private static final int MOST_LINKS = 40;

    private OutputPlace() {}

    /** Whether this is standard output, under any of its names. */
    public static boolean isStandardOutput(Path place) throws IOException {
        return place.equals(Output.STANDARD_OUTPUT)
                || (Files.exists(place)
                        && Files.exists(STANDARD_OUTPUT_FILE)
                        && Files.isSameFile(place, STANDARD_OUTPUT_FILE));
    }

    /** Whether this is there and is no file to replace: a pipe, a device, or what another program has opened. */
    static boolean isStream(Path place) throws IOException {
        return Files.exists(place) && !Files.isDirectory(place) && (!Files.isRegularFile(place) || isOpened(place));
    }

    private static boolean isOpened(Path place) throws IOException {
        return isOfSystem(place) || isOfSystem(endOfLinks(place));
    }

    private static boolean isOfSystem(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        return absolute.startsWith("/proc") || absolute.startsWith("/dev");
    }

    /** The file at the end of links, there or not. */
    static Path endOfLinks(Path place) throws IOException {
        Path end = place;
        for (int links = 0; Files.isSymbolicLink(end) && !isOfSystem(end); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(place + ": too many links");
            }
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        return end;
    }

    /** Makes the folder of a file. */
    public static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }
}
