package nl.parliament.export.internal.text;

import java.util.List;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Span;

/** The spans of all running text of a document but its notes; tells which notes are called in it. */
public final class BodySpans {
    private final List<Span> spans;

    public BodySpans(ParliamentaryDocument document) {
        spans = document.passages().stream().map(Passage::span).toList();
    }

    /** Whether the note's mark stands in running text. */
    public boolean calls(Footnote note) {
        Span anchor = note.anchor();
        return anchor != null
                && spans.stream().anyMatch(span -> span.start() <= anchor.start() && anchor.start() <= span.end());
    }
}
