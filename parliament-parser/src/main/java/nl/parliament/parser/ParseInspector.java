package nl.parliament.parser;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Shows people how a parser reads a file: what to look at when a letter comes out wrong. The format of this output may
 * change in any version; do not parse it in a program.
 *
 * <pre>{@code
 * System.out.print(ParseInspector.of(ParliamentParser.create()).explain(Path.of("brief.pdf")));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ParseInspector {
    private final ParliamentParser parser;

    private ParseInspector(ParliamentParser parser) {
        this.parser = parser;
    }

    /** An inspector that reads with the settings of {@code parser}. */
    public static ParseInspector of(ParliamentParser parser) {
        return new ParseInspector(Objects.requireNonNull(parser, "parser"));
    }

    /**
     * The blocks of text that the reader found in the file, one per line, in the same form for every file format.
     *
     * @throws DocumentReadException when the file cannot be read; its code says why
     */
    public String layout(Path file) {
        return parser.layout(Objects.requireNonNull(file, "file"));
    }

    /**
     * The role of each block of a file and the rule that assigned it. Each block takes two lines. The second shows the
     * part of the letter that was chosen for the block, the weight of each fact for it and for the runner-up, and the
     * margin.
     *
     * @throws DocumentReadException when the file cannot be read; its code says why
     */
    public String explain(Path file) {
        return parser.explain(Objects.requireNonNull(file, "file"));
    }
}
