/** The lines of a text: what each is, how wide they are, the gaps within them. */
@NullMarked
package nl.parliament.parser.internal.txt.line;

import org.jspecify.annotations.NullMarked;
