/** Glyphs to chunks of text, and chunks to lines. */
@NullMarked
package nl.parliament.parser.internal.pdf.line;

import org.jspecify.annotations.NullMarked;
