package nl.parliament.export.internal.html;

import java.util.Collection;
import java.util.TreeMap;
import nl.parliament.export.internal.text.Cited;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.Commitment;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Span;

/** The commitments of a document: marked where they stand, and listed beside the text. */
final class HtmlPromises {
    private static final int LONGEST = 140;
    private static final double LIKELY = 0.7;

    private final TreeMap<Integer, Commitment> promises = new TreeMap<>();
    private final HtmlWriter html;

    HtmlPromises(ParliamentaryDocument document, HtmlWriter html) {
        this.html = html;
        document.commitments().stream()
                .filter(promise -> promise.span().length() > 0)
                .forEach(promise -> promises.putIfAbsent(promise.span().start(), promise));
    }

    /** Those that begin in a span, in the order of the text. */
    Collection<Commitment> in(Span span) {
        return promises.subMap(span.start(), span.end()).values();
    }

    boolean isEmpty() {
        return promises.isEmpty();
    }

    void open(Commitment promise) {
        html.open("mark", "class", "promise", "id", idOf(promise), "tabindex", "-1");
    }

    void close(Commitment promise) {
        html.close();
        html.element("span", " " + label(promise), "class", "promise-note");
    }

    private static String idOf(Commitment promise) {
        return "p-" + StableIds.hash(promise.text()).substring(0, 10);
    }

    private static String label(Commitment promise) {
        String word = promise.certainty() < LIKELY ? "mogelijk toegezegd" : "toegezegd";
        String when = promise.dueText() == null ? "" : ", " + PlainText.oneLine(promise.dueText());
        String day = promise.due() == null ? "" : " (uiterlijk " + DutchLabels.day(promise.due()) + ")";
        return word + when + day;
    }

    /** A link of the summary that leads to the list. */
    void summary() {
        if (!promises.isEmpty()) {
            String words = promises.size() + (promises.size() == 1 ? " toezegging gedaan" : " toezeggingen gedaan");
            html.open("li")
                    .element("a", words, "href", "#toegezegd", "class", "promised")
                    .close();
        }
    }

    /** The list of those that stand on the page. */
    void panel() {
        if (promises.isEmpty()) {
            return;
        }
        html.open("section", "class", "promised")
                .element("h2", "Toegezegd in dit stuk", "id", "toegezegd", "tabindex", "-1");
        html.line().open("ul", "role", "list").line();
        for (Commitment promise : promises.values()) {
            html.open("li");
            String words = Cited.shortened(PlainText.oneLine(promise.text()), LONGEST);
            if (html.hasId(idOf(promise))) {
                html.element("a", words, "href", "#" + idOf(promise));
            } else {
                html.text(words);
            }
            html.element("span", label(promise), "class", "detail").closeLine();
        }
        html.closeLine().closeLine();
    }
}
