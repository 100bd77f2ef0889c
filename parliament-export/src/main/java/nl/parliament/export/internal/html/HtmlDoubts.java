package nl.parliament.export.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** What is not certain about a place in the text, said where it is. Each is said once. */
final class HtmlDoubts {
    private static final Map<String, String> WORDS = Map.of(
            "uncertain-structure",
            "Niet zeker is bij welk deel van het stuk de tekst hieronder hoort.",
            "hidden-text",
            "In het bestand staat op deze bladzijde ook tekst die een lezer niet ziet.");

    private final TreeMap<Integer, List<Diagnostic>> places = new TreeMap<>();
    private final TreeMap<Integer, List<Diagnostic>> pages = new TreeMap<>();
    private final HtmlWriter html;

    HtmlDoubts(List<Diagnostic> diagnostics, HtmlWriter html) {
        this.html = html;
        diagnostics.stream().filter(one -> WORDS.containsKey(one.code())).forEach(this::put);
    }

    private void put(Diagnostic one) {
        if (one.span() != null) {
            places.computeIfAbsent(one.span().start(), first -> new ArrayList<>())
                    .add(one);
        } else if (one.page() != null) {
            pages.computeIfAbsent(one.page(), first -> new ArrayList<>()).add(one);
        }
    }

    /** Writes what there is to say about a part of the text, before it. */
    void write(Span span, @Nullable Integer page) {
        say(places.subMap(span.start(), Math.max(span.start() + 1, span.end())));
        if (page != null) {
            say(pages.subMap(page, page + 1));
        }
    }

    private void say(Map<Integer, List<Diagnostic>> found) {
        found.values().stream()
                .flatMap(List::stream)
                .map(one -> WORDS.get(one.code()))
                .distinct()
                .forEach(words -> html.element("p", words, "class", "doubt").line());
        found.clear();
    }
}
