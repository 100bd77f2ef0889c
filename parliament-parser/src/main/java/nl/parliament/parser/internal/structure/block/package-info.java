/** The canonical text, its blocks and the role of each. */
@NullMarked
package nl.parliament.parser.internal.structure.block;

import org.jspecify.annotations.NullMarked;
