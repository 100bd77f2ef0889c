/** Numbers of lists and notes as Word counts and writes them. */
@NullMarked
package nl.parliament.parser.internal.docx.number;

import org.jspecify.annotations.NullMarked;
