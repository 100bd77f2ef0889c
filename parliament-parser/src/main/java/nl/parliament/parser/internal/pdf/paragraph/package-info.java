/** Builds paragraphs and notes from lines. */
@NullMarked
package nl.parliament.parser.internal.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
