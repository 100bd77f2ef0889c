package nl.parliament.export.internal.html;

import java.util.List;
import java.util.Map;
import nl.parliament.export.internal.text.Cited;
import nl.parliament.export.internal.text.InlineSplitter;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.text.Piece;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Commitment;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/** Running text on a page: references as links, notes as buttons that show them, and the notes at the foot. */
public final class HtmlText implements Piece.Visitor {
    private final ParliamentaryDocument document;
    private final InlineSplitter cutter;
    private final StableIds keys;
    private final HtmlWriter html;
    private final Map<Reference, String> names;
    private final HtmlPromises promises;
    /** Whether what is written now stands on the page a second time, so that its ids are given elsewhere. */
    private boolean isCopy;

    HtmlText(ParliamentaryDocument document, StableIds keys, HtmlWriter html) {
        this.document = document;
        this.cutter = new InlineSplitter(document);
        this.keys = keys;
        this.html = html;
        this.names = Cited.names(document.references());
        this.promises = new HtmlPromises(document, html);
    }

    HtmlPromises promises() {
        return promises;
    }

    /** The id of a part on the page. */
    String idOf(Object part) {
        return keys.of(part);
    }

    /** Writes the text of a span, with the commitments in it marked. */
    void write(Span span) {
        int at = span.start();
        for (Commitment promise : promises.in(span)) {
            if (promise.span().start() >= at) {
                int end = Math.min(span.end(), promise.span().end());
                pieces(new Span(at, promise.span().start()));
                promises.open(promise);
                pieces(new Span(promise.span().start(), end));
                promises.close(promise);
                at = end;
            }
        }
        pieces(new Span(at, span.end()));
    }

    private void pieces(Span span) {
        cutter.pieces(span).forEach(piece -> piece.accept(this));
    }

    @Override
    public void words(String text) {
        html.lines(text);
    }

    @Override
    public void mention(String text, List<Reference> references) {
        link(references.get(0), "mention");
        html.lines(text).close();
        for (Reference further : references.subList(1, references.size())) {
            link(further, "mention also");
            sign("+", "ook " + name(further));
            html.close();
        }
    }

    private void link(Reference reference, String style) {
        String address = Links.safe(reference.target().url());
        html.open(
                "a",
                "class",
                style + " " + style(reference.target().kind()),
                "id",
                isCopy ? null : keys.of(reference),
                "href",
                address == null ? "#" + HtmlReferences.idOf(reference) : address,
                "title",
                name(reference));
    }

    private String name(Reference reference) {
        return String.valueOf(names.get(reference));
    }

    /** A sign that is seen, and a text that screen readers say. */
    private void sign(String sign, String words) {
        html.element("span", sign, "aria-hidden", "true").element("span", words, "class", "unseen");
    }

    /** A class name for a kind, which may be any word. */
    static String style(String kind) {
        return kind.matches("[a-z]{1,30}") ? "kind-" + kind : "kind-other";
    }

    @Override
    public void call(Footnote note) {
        String id = keys.of(note);
        html.open("sup", "class", "call")
                .open("button", "type", "button", "id", "call-" + id, "popovertarget", "show-" + id);
        html.element("span", "noot ", "class", "unseen")
                .text(note.label())
                .close()
                .close();
        html.open("span", "class", "shown", "popover", "auto", "id", "show-" + id, "role", "note");
        html.element("span", note.label(), "class", "label").text(" ");
        isCopy = true;
        pieces(note.span());
        isCopy = false;
        html.text(" ");
        html.element("a", "naar de noten", "class", "to", "href", "#" + id).text(" ");
        html.element("button", "sluit", "type", "button", "popovertarget", "show-" + id, "popovertargetaction", "hide")
                .close();
    }

    @Override
    public void mark(Bookmark bookmark) {
        // a place that the author's program left; a reader has no use for it
    }

    /** Writes the notes at the foot, each with the way back to where it is called. */
    void notes() {
        if (document.footnotes().isEmpty()) {
            return;
        }
        html.open("section", "class", "notes")
                .line()
                .element("h2", "Noten", "id", "noten")
                .line();
        html.open("ol", "role", "list").line();
        document.footnotes().forEach(this::note);
        html.closeLine().closeLine();
    }

    private void note(Footnote note) {
        String id = keys.of(note);
        html.open("li", "id", id, "tabindex", "-1")
                .element("span", note.label(), "class", "label")
                .open("span", "class", "text");
        write(note.span());
        if (html.hasId("call-" + id)) {
            html.text(" ").open("a", "href", "#call-" + id, "class", "back");
            sign("\u21a9", "terug naar noot " + note.label() + " in de tekst");
            html.close();
        }
        html.close().closeLine();
    }
}
