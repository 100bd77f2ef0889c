/** The structure tree of a tagged PDF. */
@NullMarked
package nl.parliament.parser.internal.pdf.tag;

import org.jspecify.annotations.NullMarked;
