package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParseInspector;
import picocli.CommandLine;

/** Prints how a letter is read. */
final class Inspected {
    private Inspected() {}

    /** Prints what an inspector says of a file; returns the exit code. */
    static int print(CommandLine command, Path file, BiFunction<ParseInspector, Path, String> view) {
        ParseInspector inspector = ParseInspector.of(ParliamentParser.create());
        try {
            command.getOut()
                    .print(
                            file.equals(LetterFile.STANDARD_INPUT)
                                    ? ofStandardInput(copy -> view.apply(inspector, copy))
                                    : view.apply(inspector, file));
            command.getOut().flush();
            return 0;
        } catch (DocumentReadException unreadable) {
            command.getErr().println(EachLetter.line(file, unreadable));
            return 1;
        }
    }

    /** An inspector reads files only. */
    private static String ofStandardInput(Function<Path, String> view) {
        try {
            Path copy = Files.createTempFile("kamerbrief", "");
            try {
                Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
                return view.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
