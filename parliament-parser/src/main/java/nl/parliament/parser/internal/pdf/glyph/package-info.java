/** Collects the drawn characters: place, font, underlined or drawn twice. */
@NullMarked
package nl.parliament.parser.internal.pdf.glyph;

import org.jspecify.annotations.NullMarked;
