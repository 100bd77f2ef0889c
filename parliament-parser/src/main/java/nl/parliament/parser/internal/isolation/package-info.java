/**
 * Isolated mode: files are read by other processes, which may hang, end or run out of memory without harm to this one.
 */
@NullMarked
package nl.parliament.parser.internal.isolation;

import org.jspecify.annotations.NullMarked;
