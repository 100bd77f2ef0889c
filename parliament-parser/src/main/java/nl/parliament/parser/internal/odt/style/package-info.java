/** Styles of an OpenDocument text with what they inherit; fonts, lengths, pages. */
@NullMarked
package nl.parliament.parser.internal.odt.style;

import org.jspecify.annotations.NullMarked;
