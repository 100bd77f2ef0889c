package nl.parliament.parser.internal.structure.block;

import java.util.List;
import nl.parliament.model.Passage;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A block with its place in the canonical text.
 *
 * @param text its words, without list label
 * @param span where they stand
 * @param marks marks at offsets into the canonical text
 * @param hints what the reader knew
 */
public record PlacedBlock(String text, Span span, List<Mark> marks, Hints hints) {
    /** The words with their place. */
    public Passage passage() {
        return new Passage(text, span);
    }

    /** Label and words. */
    public String shown() {
        return label() == null ? text : label() + " " + text;
    }

    public @Nullable String label() {
        return hints.listLabel();
    }

    /** Where label and words stand together. */
    public Span shownSpan() {
        String label = label();
        return label == null ? span : new Span(span.start() - label.length() - 1, span.end());
    }

    public boolean isBold() {
        return Boolean.TRUE.equals(hints.bold());
    }

    public boolean isItalic() {
        return Boolean.TRUE.equals(hints.italic());
    }

    public boolean isUnderlined() {
        return Boolean.TRUE.equals(hints.underlined());
    }

    public int length() {
        return text.length();
    }
}
