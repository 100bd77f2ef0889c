/** Finds the tables of a page: as tagged, between drawn lines, or by white columns. */
@NullMarked
package nl.parliament.parser.internal.pdf.table;

import org.jspecify.annotations.NullMarked;
