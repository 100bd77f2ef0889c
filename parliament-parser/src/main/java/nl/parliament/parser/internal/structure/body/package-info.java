/** Labelled blocks to sections, lists and tables. */
@NullMarked
package nl.parliament.parser.internal.structure.body;

import org.jspecify.annotations.NullMarked;
