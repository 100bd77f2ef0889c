package nl.parliament.parser.internal.reference.resolve;

import java.util.List;
import nl.parliament.model.Footnote;
import nl.parliament.model.Metadata;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Link;

/**
 * What a resolver may know of the document around the references.
 *
 * @param text the canonical text
 * @param scope the spans in which references count, in reading order
 * @param footnotes the notes of the document
 * @param links the links that the file sets, in reading order
 * @param metadata what the head of the document says
 */
public record DocumentContext(
        String text, List<Span> scope, List<Footnote> footnotes, List<Link> links, Metadata metadata) {
    public DocumentContext {
        scope = List.copyOf(scope);
        footnotes = List.copyOf(footnotes);
        links = List.copyOf(links);
    }
}
