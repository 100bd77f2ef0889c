/** Finds the regions of a page: body, side column, notes, running lines. */
@NullMarked
package nl.parliament.parser.internal.pdf.page;

import org.jspecify.annotations.NullMarked;
