package nl.parliament.export.internal.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.export.Exporter;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.HowToCite;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.text.PaperName;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Dossier;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import org.jspecify.annotations.Nullable;

/** The head of a letter's page: what it is, its subject, the letterhead's facts. */
public final class HtmlHead {
    private static final int LONG = 90;

    private final ParliamentaryDocument document;
    private final Metadata metadata;

    HtmlHead(ParliamentaryDocument document) {
        this.document = document;
        this.metadata = document.metadata();
    }

    /** What the browser shows in its tab: subject, ministry and day. */
    String pageTitle() {
        return Stream.of(DutchLabels.title(document), metadata.ministry(), day())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private @Nullable String day() {
        return metadata.date() == null ? null : DutchLabels.day(metadata.date());
    }

    /** Writes the head, with {@code summary} under the facts. */
    void write(HtmlWriter html, List<Exporter> others, Runnable summary) {
        html.open("header").line();
        html.element("p", type(), "class", "type").line();
        String title = DutchLabels.title(document);
        html.element("h1", title, "class", title.length() > LONG ? "long" : null)
                .line();
        html.open("dl", "class", "facts").line();
        fact(html, "Van", joined(metadata.ministry(), metadata.department()));
        fact(
                html,
                "Aan",
                metadata.addressee() == null
                        ? null
                        : toWhom(metadata.addressee().text()));
        fact(html, "Datum", joined(metadata.place(), day()));
        published(html);
        fact(html, "Kenmerk", metadata.ourReference());
        fact(html, "Uw kenmerk", metadata.yourReference());
        fact(html, "Vergaderjaar", metadata.sessionYear());
        fact(html, "Bijlagen", Objects.toString(metadata.attachmentCount(), null));
        html.closeLine();
        summary.run();
        more(html, others);
        html.closeLine();
    }

    /** What the paper is; a motion says it in its title: 'gewijzigde motie'. */
    private String type() {
        String kind = document.motion() == null ? "" : document.motion().kind();
        return kind.isBlank() ? DutchLabels.type(document.type()) : PlainText.oneLine(kind);
    }

    /** The label says 'Aan' already. */
    private static String toWhom(String addressee) {
        return addressee.strip().replaceFirst("^(?i:aan)\\s+", "");
    }

    /** Where the paper itself is published, and its dossiers. */
    private void published(HtmlWriter html) {
        PaperName paper = PaperName.of(metadata);
        if (paper == null) {
            fact(html, "Nummer", metadata.number());
        } else {
            html.open("div").element("dt", "Publicatie").open("dd");
            html.element("a", paper.name(), "href", Links.safe(paper.address()))
                    .close()
                    .closeLine();
        }
        for (Dossier dossier : metadata.dossiers()) {
            html.open("div").element("dt", "Dossier").open("dd");
            html.element("a", PaperName.spaced(dossier.number()), "href", Links.safe(PaperName.address(dossier)));
            html.text(dossier.title() == null ? "" : " " + PlainText.oneLine(dossier.title()))
                    .close()
                    .closeLine();
        }
    }

    /** How to cite it, and where its other formats are. */
    private void more(HtmlWriter html, List<Exporter> others) {
        html.open("details", "class", "cite").element("summary", "Citeer als");
        html.element("p", HowToCite.text(document)).closeLine();
        String name = document.source().name();
        if (!others.isEmpty() && name != null) {
            html.open("nav", "class", "formats", "aria-label", "Andere vormen van deze brief")
                    .open("ul", "role", "list");
            for (Exporter other : others) {
                html.open("li").element("a", other.format(), "href", Links.beside(name + "." + other.suffix()));
                html.close();
            }
            html.close().closeLine();
        }
    }

    private static void fact(HtmlWriter html, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.open("div")
                    .element("dt", name)
                    .element("dd", PlainText.oneLine(value))
                    .closeLine();
        }
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + ", " + second;
    }
}
