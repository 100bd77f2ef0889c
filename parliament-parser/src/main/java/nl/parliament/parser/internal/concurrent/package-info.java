/** Threads: one for each parse, and many files at the same time. */
@NullMarked
package nl.parliament.parser.internal.concurrent;

import org.jspecify.annotations.NullMarked;
