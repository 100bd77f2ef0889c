/** Footnotes that reached the file as plain text, made notes again. */
@NullMarked
package nl.parliament.parser.internal.repair.note;

import org.jspecify.annotations.NullMarked;
