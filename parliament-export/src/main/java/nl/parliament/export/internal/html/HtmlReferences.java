package nl.parliament.export.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.parliament.export.internal.text.Cited;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** The panel of all references by kind and target, and the summary at the top that leads to it. */
public final class HtmlReferences {
    private static final int LONGEST_MENTION = 80;

    private final Map<String, List<Cited>> kinds;
    private final StableIds keys;
    private final HtmlWriter html;

    HtmlReferences(ParliamentaryDocument document, StableIds keys, HtmlWriter html) {
        this.kinds = Cited.byKind(document.references());
        this.keys = keys;
        this.html = html;
    }

    /** The id of the panel's entry for a reference's target. */
    static String idOf(Reference reference) {
        String id = reference.target().id();
        String target = id == null ? reference.target().kind() + " " + PlainText.oneLine(reference.text()) : id;
        return "t-" + StableIds.hash(target).substring(0, 10);
    }

    /** A line of links: how many of each kind the letter mentions. */
    void summary(HtmlPromises promises) {
        if (kinds.isEmpty() && promises.isEmpty()) {
            return;
        }
        html.open("nav", "class", "summary", "aria-label", "Genoemd in deze brief")
                .open("ul", "role", "list");
        promises.summary();
        kinds.forEach((kind, cited) -> {
            String words = cited.size() + " " + DutchLabels.many(kind, cited.size());
            html.open("li")
                    .element("a", words, "href", "#" + idOf(kind), "class", HtmlText.style(kind))
                    .close();
        });
        html.close().closeLine();
    }

    private static String idOf(String kind) {
        return "k-" + StableIds.hash(kind).substring(0, 10);
    }

    void panel(HtmlPromises promises) {
        if (kinds.isEmpty() && promises.isEmpty()) {
            return;
        }
        html.open("aside", "class", "references", "aria-label", "Toezeggingen en verwijzingen")
                .line();
        promises.panel();
        if (!kinds.isEmpty()) {
            html.element("h2", "Verwijzingen").line();
        }
        kinds.forEach(this::kind);
        html.closeLine();
    }

    private void kind(String kind, List<Cited> cited) {
        html.open("section", "class", HtmlText.style(kind));
        html.element(
                        "h3",
                        cited.size() + " " + DutchLabels.many(kind, cited.size()),
                        "id",
                        idOf(kind),
                        "tabindex",
                        "-1")
                .line();
        html.open("ul", "role", "list").line();
        cited.forEach(this::target);
        html.closeLine().closeLine();
    }

    private void target(Cited cited) {
        html.open("li", "id", idOf(cited.mentions().get(0)), "tabindex", "-1");
        name(cited, Links.safe(cited.target().url()));
        if (!cited.detail().isEmpty()) {
            html.element("span", cited.detail(), "class", "detail");
        }
        if (cited.target().id() != null && !cited.target().id().equals(cited.name())) {
            html.element("span", cited.target().id(), "class", "code");
        }
        mentions(cited.mentions());
        html.closeLine();
    }

    private void name(Cited cited, @Nullable String address) {
        if (address == null) {
            html.element("span", cited.name(), "class", "target");
        } else {
            html.element("a", cited.name(), "class", "target", "href", address);
        }
    }

    private void mentions(List<Reference> mentions) {
        List<Reference> shown = new ArrayList<>(mentions);
        shown.removeIf(reference -> !html.hasId(keys.of(reference)));
        if (shown.isEmpty()) {
            return;
        }
        html.open("ul", "class", "mentions", "role", "list");
        for (Reference reference : shown) {
            html.open("li")
                    .element(
                            "a",
                            Cited.shortened(PlainText.oneLine(reference.text()), LONGEST_MENTION),
                            "href",
                            "#" + keys.of(reference))
                    .close();
        }
        html.close();
    }
}
