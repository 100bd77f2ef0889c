/** Puts the text of a scan on lines: text recognition gives a box for each word, with a baseline and a size of its own. */
@NullMarked
package nl.parliament.parser.internal.pdf.scan;

import org.jspecify.annotations.NullMarked;
