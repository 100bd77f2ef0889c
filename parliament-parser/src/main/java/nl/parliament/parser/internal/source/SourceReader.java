package nl.parliament.parser.internal.source;

import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutDocument;

/** Reads files of one format into a layout. Safe for use by many threads. */
public interface SourceReader {
    /** Whether the content is of this format, judged by its first bytes and its contents, never by a name. */
    boolean accepts(byte[] bytes);

    /** How many bytes a file of this format may have. */
    default Limit size() {
        return Limit.BYTES;
    }

    /**
     * Reads the content, and polls the budget wherever the content can make it go on.
     *
     * @throws nl.parliament.parser.DocumentReadException when the text cannot be reached
     */
    LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget);
}
