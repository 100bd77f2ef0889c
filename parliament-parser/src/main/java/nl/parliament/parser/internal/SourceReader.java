package nl.parliament.parser.internal;

import nl.parliament.parser.internal.layout.LayoutDocument;

/** Bytes of one format to a layout. Stateless. */
public interface SourceReader {
    /** Whether the content is of this format, judged by its first bytes and its contents, never by a name. */
    boolean accepts(byte[] bytes);

    /**
     * Reads the content.
     *
     * @throws nl.parliament.parser.DocumentReadException when the text cannot be reached
     */
    LayoutDocument read(byte[] bytes, ReadSettings settings);
}
