/** PDF by geometry: glyphs, lines, regions, paragraphs, to a LayoutDocument. Start at PdfReader. */
@NullMarked
package nl.parliament.parser.internal.pdf;

import org.jspecify.annotations.NullMarked;
