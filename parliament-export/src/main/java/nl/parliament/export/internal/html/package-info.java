/** A page to read. Start at HtmlLetter. */
@NullMarked
package nl.parliament.export.internal.html;

import org.jspecify.annotations.NullMarked;
