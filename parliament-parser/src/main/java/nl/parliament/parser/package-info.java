/**
 * Reads a letter into the model. Start at {@link nl.parliament.parser.ParliamentParser}; for references in any other
 * text, at {@link nl.parliament.parser.ReferenceFinder}. Everything here except the builders is immutable and safe to
 * share between threads.
 */
@NullMarked
package nl.parliament.parser;

import org.jspecify.annotations.NullMarked;
