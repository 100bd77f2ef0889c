package nl.parliament.parser.internal.pdf.page;

import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.line.TextLine;

/**
 * One of the columns that text runs in. Points, origin top left.
 *
 * @param page number of the page, from 1
 * @param top baseline of its first line
 * @param bottom baseline of its last line
 * @param left left edge
 * @param right where its longest line ends
 */
public record TextColumn(int page, double top, double bottom, double left, double right) {
    private static final double EDGE = 3;

    /** Whether the line stands in it. */
    public boolean holds(TextLine line) {
        return holds(line.page(), line.segments().get(0));
    }

    /** Whether a piece of a page stands in it. */
    public boolean holds(int number, TextChunk chunk) {
        return number == page
                && chunk.baseline() > top - EDGE
                && chunk.baseline() < bottom + EDGE
                && chunk.left() > left - EDGE
                && chunk.left() < right;
    }
}
