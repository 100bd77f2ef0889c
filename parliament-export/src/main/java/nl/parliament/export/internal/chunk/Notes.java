package nl.parliament.export.internal.chunk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Span;

/** The notes of one document as parts; each is given once. */
final class Notes {
    private final Parts parts;
    private final Placed<Footnote> called;
    private final Set<Footnote> left;

    Notes(ParliamentaryDocument document, Parts parts) {
        this.parts = parts;
        this.left = new LinkedHashSet<>(document.footnotes());
        this.called = new Placed<>(
                left.stream().filter(note -> note.anchor() != null).toList(),
                note -> Objects.requireNonNull(note.anchor()).start());
    }

    /** The notes called in a span, or at its end. */
    List<Part> of(Span span) {
        List<Footnote> found = called.take(span);
        found.forEach(left::remove);
        return parts(found);
    }

    /** The notes that were not given yet, in their order. */
    List<Part> left() {
        return parts(left);
    }

    private List<Part> parts(Collection<Footnote> found) {
        return found.stream()
                .flatMap(note ->
                        parts
                                .words("\n", "[" + PlainText.oneLine(note.label()) + "] ", note.span(), note.page())
                                .stream())
                .toList();
    }
}
