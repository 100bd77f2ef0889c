/** Reads what text needs of fonts: codes, what they stand for, how wide they are. */
@NullMarked
package nl.parliament.parser.internal.pdf.font;

import org.jspecify.annotations.NullMarked;
