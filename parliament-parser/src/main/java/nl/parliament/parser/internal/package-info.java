/** The way of a document, from bytes to result. Read {@code Pipeline.run} first. */
@NullMarked
package nl.parliament.parser.internal;

import org.jspecify.annotations.NullMarked;
