package nl.parliament.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.export.JsonExporter;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;

/**
 * Writes every letter in a folder as JSON into another folder. A file that cannot be read is reported and passed over.
 */
public final class FolderToJson {
    private FolderToJson() {}

    /** Takes a folder to read and a folder to write. */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments.length > 0 ? arguments[0] : "seeds");
        Path to = Path.of(arguments.length > 1 ? arguments[1] : "target/json");
        ParliamentParser parser = ParliamentParser.create();
        JsonExporter exporter = JsonExporter.create();
        Files.createDirectories(to);
        try (Stream<ParsedFile> letters =
                parser.parseAll(files(from), Runtime.getRuntime().availableProcessors())) {
            for (ParsedFile letter : (Iterable<ParsedFile>) letters::iterator) {
                if (letter.error() == null) {
                    Files.writeString(
                            to.resolve(letter.file().getFileName() + ".json"), exporter.export(letter.orElseThrow()));
                } else {
                    System.err.println(letter.file() + ": " + letter.error().code());
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
