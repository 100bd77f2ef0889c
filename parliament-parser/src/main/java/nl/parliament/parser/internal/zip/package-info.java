/** Hardened reading of ZIP files: every entry is counted before it is inflated. */
@NullMarked
package nl.parliament.parser.internal.zip;

import org.jspecify.annotations.NullMarked;
