/**
 * What a letter is once it has been read: immutable, serialisable records. Start at {@link
 * nl.parliament.model.ParseResult}, whose {@link nl.parliament.model.ParliamentaryDocument} holds everything. Every
 * {@link nl.parliament.model.Span} counts UTF-16 units into {@link nl.parliament.model.ParliamentaryDocument#text()}.
 * All types here are safe to share between threads.
 */
@NullMarked
package nl.parliament.model;

import org.jspecify.annotations.NullMarked;
