/**
 * Reads what text needs of embedded font programs: names of codes, widths, characters of glyphs. No outline is read. A
 * count is held against the bytes there are before room is made, and all reading of bytes watches the clock.
 */
@NullMarked
package nl.parliament.parser.internal.pdf.font.program;

import org.jspecify.annotations.NullMarked;
