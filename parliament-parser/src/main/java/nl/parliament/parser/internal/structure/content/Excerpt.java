package nl.parliament.parser.internal.structure.content;

import nl.parliament.model.Passage;
import nl.parliament.model.Span;

/** A piece of the canonical text. */
final class Excerpt {
    private Excerpt() {}

    /** The text between two places without the white space at its end. */
    static Passage of(String text, int start, int end) {
        String words = text.substring(start, end).stripTrailing();
        return new Passage(words, new Span(start, start + words.length()));
    }
}
