/** Drawn characters: where each stands, in which font, underlined or drawn twice. */
@NullMarked
package nl.parliament.parser.internal.pdf.glyph;

import org.jspecify.annotations.NullMarked;
