package nl.parliament.export.internal.html;

import java.util.List;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Attachment;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Section;

/**
 * The outline of a letter's headings. It stands on the page twice, of which one is shown: beside the letter on a wide
 * screen, folded above it on a narrow one. So no script is needed to fold it.
 */
public final class HtmlOutline {
    private final ParliamentaryDocument document;
    private final HtmlWriter html;
    private final HtmlText text;

    HtmlOutline(ParliamentaryDocument document, HtmlWriter html, HtmlText text) {
        this.document = document;
        this.html = html;
        this.text = text;
    }

    void write() {
        if (!hasHeading(document.sections())
                && document.attachments().isEmpty()
                && document.footnotes().isEmpty()) {
            return;
        }
        html.open("nav", "class", "outline wide", "aria-label", "Inhoud")
                .element("h2", "Inhoud")
                .line();
        entries();
        html.closeLine();
        html.open("nav", "class", "outline narrow", "aria-label", "Inhoud")
                .open("details")
                .element("summary", "Inhoud")
                .line();
        entries();
        html.close().closeLine();
    }

    private static boolean hasHeading(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.allSections().stream())
                .anyMatch(section -> section.heading() != null);
    }

    private void entries() {
        html.open("ul", "role", "list").line();
        sections(document.sections());
        for (Attachment attachment : document.attachments()) {
            String title =
                    attachment.title() == null ? "Bijlage" : attachment.title().text();
            entry(text.idOf(attachment), title, attachment.sections());
        }
        if (!document.footnotes().isEmpty()) {
            html.open("li").element("a", "Noten", "href", "#noten").closeLine();
        }
        html.closeLine();
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            if (section.heading() == null) {
                sections(section.sections());
            } else {
                entry(text.idOf(section), section.heading().text(), section.sections());
            }
        }
    }

    private void entry(String id, String words, List<Section> below) {
        html.open("li").element("a", PlainText.oneLine(words), "href", "#" + id);
        if (hasHeading(below)) {
            html.line().open("ul", "role", "list").line();
            sections(below);
            html.closeLine();
        }
        html.closeLine();
    }
}
