/** Reads PDF by geometry into a LayoutDocument: glyphs, lines, regions, paragraphs. Start at PdfReader. */
@NullMarked
package nl.parliament.parser.internal.pdf;

import org.jspecify.annotations.NullMarked;
