/** Builds chunks of text from glyphs, and lines from chunks. */
@NullMarked
package nl.parliament.parser.internal.pdf.line;

import org.jspecify.annotations.NullMarked;
