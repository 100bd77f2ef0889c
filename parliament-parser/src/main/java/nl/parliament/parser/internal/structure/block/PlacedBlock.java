package nl.parliament.parser.internal.structure.block;

import java.util.List;
import nl.parliament.model.Passage;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * A block with its place in the canonical text.
 *
 * @param printed its text in the canonical text, without list label
 * @param text the same with a plain space for every kind of space: what rules look at and values are taken from
 * @param span where it stands
 * @param marks marks at offsets into the canonical text
 * @param hints what the reader knew
 */
public record PlacedBlock(String printed, String text, Span span, List<Mark> marks, Hints hints) {
    /** A block that reads as it is printed, but that every kind of space is a space. */
    public PlacedBlock(String printed, Span span, List<Mark> marks, Hints hints) {
        this(printed, WhiteSpace.folded(printed), span, marks, hints);
    }

    /** The same block in another cell. */
    public PlacedBlock in(@Nullable Cell cell) {
        return new PlacedBlock(printed, text, span, marks, hints.withCell(cell));
    }

    /** What is printed, with its place. */
    public Passage passage() {
        return new Passage(printed, span);
    }

    /** Label and text. */
    public String shown() {
        return label() == null ? printed : label() + " " + printed;
    }

    public @Nullable String label() {
        return hints.listLabel();
    }

    /** Where label and text stand together. */
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
