package nl.parliament.parser.internal.layout;

/**
 * Something without width at a place in a block's text.
 *
 * @param kind what it is
 * @param name the note's key, the bookmark's name or where the link leads to
 * @param offset UTF-16 units into the block's text
 */
public record Mark(Kind kind, String name, int offset) {
    /** The kinds of mark. */
    public enum Kind {
        /** The mark of a note. */
        NOTE,
        /** Where a bookmark begins. */
        BOOKMARK_START,
        /** Where a bookmark ends. */
        BOOKMARK_END,
        /** Where a link begins that the file sets; its name is what the file says it leads to. */
        LINK_START,
        /** Where the last link begun ends. */
        LINK_END
    }

    /** The same mark, {@code distance} units further on. */
    public Mark movedBy(int distance) {
        return new Mark(kind, name, Math.max(0, offset + distance));
    }
}
