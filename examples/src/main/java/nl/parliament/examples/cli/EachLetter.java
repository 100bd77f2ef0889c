package nl.parliament.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.examples.cli.file.LetterFile;
import nl.parliament.examples.cli.file.LetterFiles;
import nl.parliament.examples.cli.file.Letters;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParsedFile;

/** Reads the letters that a user named for a command that prints something of each. */
final class EachLetter {
    private final List<Path> files;
    private final PrintWriter err;

    private EachLetter(List<Path> files, PrintWriter err) {
        this.files = files;
        this.err = err;
    }

    /** The letters of these files and folders; what cannot be read is said to {@code err}. */
    static EachLetter of(List<Path> inputs, PrintWriter err) throws IOException {
        return new EachLetter(
                LetterFiles.in(inputs).stream().map(LetterFile::path).toList(), err);
    }

    /** Takes a letter. */
    interface Use {
        void accept(Path file, ParseResult result);
    }

    /** Whether more than one file was named, so that a result needs the name of its file. */
    boolean areMany() {
        return files.size() > 1;
    }

    /** Uses each in its order; returns the exit code. */
    int use(Use use) {
        int code = 0;
        int jobs = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        try (Stream<ParsedFile> letters = Letters.read(ParliamentParser.create(), files, jobs)) {
            Iterator<ParsedFile> next = letters.iterator();
            while (next.hasNext()) {
                code = Math.max(code, use(next.next(), use));
            }
        }
        return code;
    }

    private int use(ParsedFile letter, Use use) {
        ParseResult result = letter.result();
        DocumentReadException error = letter.error();
        if (result != null) {
            use.accept(letter.file(), result);
        } else if (error != null) {
            err.println(line(letter.file(), error));
        }
        return result == null ? 1 : 0;
    }

    /** What to say of a file that cannot be read. */
    static String line(Path file, DocumentReadException error) {
        return file + ": " + error.code() + ": " + error.getMessage();
    }
}
