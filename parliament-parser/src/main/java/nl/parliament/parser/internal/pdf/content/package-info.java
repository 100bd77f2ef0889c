/** Reads the content of a PDF within a budget: streams, pages, operators. */
@NullMarked
package nl.parliament.parser.internal.pdf.content;

import org.jspecify.annotations.NullMarked;
