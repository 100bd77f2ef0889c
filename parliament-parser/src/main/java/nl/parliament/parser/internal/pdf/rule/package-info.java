/** Collects the thin lines drawn on a page. */
@NullMarked
package nl.parliament.parser.internal.pdf.rule;

import org.jspecify.annotations.NullMarked;
