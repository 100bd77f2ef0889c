/** The letterhead, and the heads of official papers and of published answers. */
@NullMarked
package nl.parliament.parser.internal.structure.head;

import org.jspecify.annotations.NullMarked;
