package nl.parliament.parser.internal.pdf.tag;

import nl.parliament.parser.internal.layout.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The tag of a piece of text in the file's structure tree (ISO 32000-1, 14.8.4).
 *
 * @param block number of the paragraph, heading, item or cell that it belongs to, in the order of the tree
 * @param level 1 to 6 within a heading, else 0
 * @param note whether it belongs to a foot- or endnote
 * @param cell its place in a table; null outside tables
 */
public record Tag(
        int block, int level, boolean note, @Nullable Cell cell) {}
