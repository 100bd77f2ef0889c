/** Lines to paragraphs and notes. */
@NullMarked
package nl.parliament.parser.internal.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
