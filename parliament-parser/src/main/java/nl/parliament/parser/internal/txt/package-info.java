/** Plain text, with the marks that converters leave, to a LayoutDocument. Start at TxtReader. */
@NullMarked
package nl.parliament.parser.internal.txt;

import org.jspecify.annotations.NullMarked;
