/**
 * Cuts a document into pieces of plain text for search. Start at {@link nl.parliament.export.internal.chunk.Cutter}.
 */
@NullMarked
package nl.parliament.export.internal.chunk;

import org.jspecify.annotations.NullMarked;
