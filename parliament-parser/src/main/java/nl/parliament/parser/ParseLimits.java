package nl.parliament.parser;

/**
 * What a file may cost. A passed limit throws {@link DocumentReadException} with {@link ErrorCode#LIMIT_EXCEEDED}.
 *
 * @param bytes size of the file; default 64 MB
 * @param expandedBytes size of all parts read from a compressed file together; default 256 MB
 * @param parts parts in a compressed file; default 5,000
 * @param pages pages; default 2,000
 * @param characters UTF-16 units of text; default 20 million
 */
public record ParseLimits(long bytes, long expandedBytes, int parts, int pages, int characters) {
    public ParseLimits {
        if (bytes < 1 || expandedBytes < 1 || parts < 1 || pages < 1 || characters < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    /** The safe defaults. */
    public static ParseLimits defaults() {
        return new ParseLimits(64L << 20, 256L << 20, 5_000, 2_000, 20_000_000);
    }

    /** These limits with another file size. */
    public ParseLimits withBytes(long maximum) {
        return new ParseLimits(maximum, expandedBytes, parts, pages, characters);
    }

    /** These limits with another size of expanded parts. */
    public ParseLimits withExpandedBytes(long maximum) {
        return new ParseLimits(bytes, maximum, parts, pages, characters);
    }

    /** These limits with another number of parts. */
    public ParseLimits withParts(int maximum) {
        return new ParseLimits(bytes, expandedBytes, maximum, pages, characters);
    }

    /** These limits with another number of pages. */
    public ParseLimits withPages(int maximum) {
        return new ParseLimits(bytes, expandedBytes, parts, maximum, characters);
    }

    /** These limits with another number of characters. */
    public ParseLimits withCharacters(int maximum) {
        return new ParseLimits(bytes, expandedBytes, parts, pages, maximum);
    }
}
