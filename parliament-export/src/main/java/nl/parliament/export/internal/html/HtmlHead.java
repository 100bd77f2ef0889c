package nl.parliament.export.internal.html;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.export.internal.text.DutchLabels;
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
    void write(HtmlWriter html, Runnable summary) {
        html.open("header").line();
        html.element("p", DutchLabels.type(document.type()), "class", "type").line();
        String title = DutchLabels.title(document);
        html.element("h1", title, "class", title.length() > LONG ? "long" : null)
                .line();
        html.open("dl", "class", "facts").line();
        fact(html, "Van", joined(metadata.ministry(), metadata.department()));
        fact(
                html,
                "Aan",
                metadata.addressee() == null ? null : metadata.addressee().text());
        fact(html, "Datum", joined(metadata.place(), day()));
        fact(html, "Kenmerk", metadata.ourReference());
        fact(html, "Uw kenmerk", metadata.yourReference());
        fact(html, "Dossier", dossiers());
        fact(html, "Nummer", metadata.number());
        fact(html, "Vergaderjaar", metadata.sessionYear());
        fact(html, "Bijlagen", Objects.toString(metadata.attachmentCount(), null));
        html.closeLine();
        summary.run();
        html.closeLine();
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

    private String dossiers() {
        return metadata.dossiers().stream().map(HtmlHead::dossier).collect(Collectors.joining("; "));
    }

    private static String dossier(Dossier dossier) {
        return dossier.title() == null ? dossier.number() : dossier.number() + " " + dossier.title();
    }
}
