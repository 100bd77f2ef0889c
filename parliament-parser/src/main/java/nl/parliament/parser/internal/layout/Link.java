package nl.parliament.parser.internal.layout;

import nl.parliament.model.Span;

/**
 * A link that the file sets.
 *
 * @param to where the file says it leads to: an address, an official id, {@code dossier/36600}
 * @param span where it stands in the canonical text
 */
public record Link(String to, Span span) {}
