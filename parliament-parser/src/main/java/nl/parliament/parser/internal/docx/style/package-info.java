/** Styles with what they inherit. */
@NullMarked
package nl.parliament.parser.internal.docx.style;

import org.jspecify.annotations.NullMarked;
