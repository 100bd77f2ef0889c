package nl.parliament.examples.cli.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;

/** Reads letters in their order: files several at a time, standard input when its turn comes. */
public final class Letters {
    private Letters() {}

    /** The outcome of each file. Close the stream. */
    public static Stream<ParsedFile> read(ParliamentParser parser, List<Path> files, int jobs) {
        int input = files.indexOf(LetterFile.STANDARD_INPUT);
        if (input < 0) {
            return parser.parseAll(files, jobs);
        }
        Stream<ParsedFile> before = parser.parseAll(files.subList(0, input), jobs);
        Stream<ParsedFile> here = Stream.of(LetterFile.STANDARD_INPUT).map(file -> standardInput(parser, file));
        Stream<ParsedFile> after = parser.parseAll(files.subList(input + 1, files.size()), jobs);
        return Stream.concat(before, Stream.concat(here, after));
    }

    private static ParsedFile standardInput(ParliamentParser parser, Path name) {
        long start = System.nanoTime();
        try {
            return new ParsedFile(name, parser.parse(System.in, null), null, since(start));
        } catch (DocumentReadException unreadable) {
            return new ParsedFile(name, null, unreadable, since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
