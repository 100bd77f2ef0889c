/** Puts the text of a scan on lines. Text recognition gives each word a box with a baseline and a size of its own. */
@NullMarked
package nl.parliament.parser.internal.pdf.scan;

import org.jspecify.annotations.NullMarked;
