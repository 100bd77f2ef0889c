package nl.parliament.export.internal.akn;

import java.util.List;
import nl.parliament.export.internal.text.BodySpans;
import nl.parliament.export.internal.text.InlineSplitter;
import nl.parliament.export.internal.text.Piece;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/**
 * Running text in Akoma Ntoso: {@code ref}, {@code mref} where references share text, {@code authorialNote} and {@code
 * marker}.
 */
public final class AknText implements Piece.Visitor {
    private final AknWriter akn;
    private final InlineSplitter cutter;
    private final List<Footnote> uncalled;

    AknText(ParliamentaryDocument document, AknWriter akn) {
        this.akn = akn;
        this.cutter = new InlineSplitter(document);
        BodySpans shown = new BodySpans(document);
        this.uncalled =
                document.footnotes().stream().filter(note -> !shown.calls(note)).toList();
    }

    /** The notes whose mark does not stand in the text. */
    List<Footnote> uncalled() {
        return uncalled;
    }

    /** Writes the text of a span. */
    void write(Span span) {
        cutter.pieces(span).forEach(piece -> piece.accept(this));
    }

    @Override
    public void words(String text) {
        akn.text(text);
    }

    @Override
    public void mention(String text, List<Reference> references) {
        if (references.size() > 1) {
            akn.openNumbered("mref", "mref");
        }
        for (int i = 0; i < references.size(); i++) {
            reference(references.get(i), i == 0 ? text : "");
        }
        if (references.size() > 1) {
            akn.close();
        }
    }

    private void reference(Reference reference, String text) {
        String address = AknUri.of(reference.target());
        String id = reference.target().id();
        akn.openNumbered(
                address == null ? "span" : "ref",
                "ref",
                "class",
                reference.target().kind(),
                "title",
                id,
                "href",
                address);
        akn.text(text).close();
    }

    @Override
    public void call(Footnote note) {
        if (uncalled.contains(note)) {
            return;
        }
        akn.openNumbered("authorialNote", "fn", "marker", note.label(), "placement", "bottom")
                .openNumbered("p", "p");
        write(note.span());
        akn.close().close();
    }

    @Override
    public void mark(Bookmark bookmark) {
        akn.openNumbered("marker", "bm", "name", "bookmark", "title", bookmark.name())
                .close();
    }
}
