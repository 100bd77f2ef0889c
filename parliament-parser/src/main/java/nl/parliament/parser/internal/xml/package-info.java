/** Reads XML as a stream, hardened: no DTD, no entity, bounded names, depth and tokens. */
@NullMarked
package nl.parliament.parser.internal.xml;

import org.jspecify.annotations.NullMarked;
