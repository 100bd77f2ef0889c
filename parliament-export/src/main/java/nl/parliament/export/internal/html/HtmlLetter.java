package nl.parliament.export.internal.html;

import java.util.List;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.Attachment;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.model.Severity;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** The page of one letter, from top to bottom. */
public final class HtmlLetter {
    private static final int DEEPEST_HEADING = 6;
    private static final int LONG_HEADING = 90;

    private final ParseResult result;
    private final ParliamentaryDocument document;
    private final HtmlWriter html;
    private final HtmlText text;
    private final HtmlBlocks blocks;
    private final HtmlReferences references;

    public HtmlLetter(ParseResult result, HtmlWriter html) {
        this.result = result;
        this.document = result.document();
        this.html = html;
        StableIds keys = new StableIds(document);
        this.text = new HtmlText(document, keys, html);
        this.blocks = new HtmlBlocks(html, text, keys);
        this.references = new HtmlReferences(document, keys, html);
    }

    public void write() {
        HtmlHead head = new HtmlHead(document);
        HtmlPage.begin(html, head.pageTitle(), "letter");
        html.element("a", "Naar de brief", "class", "skip", "href", "#brief").line();
        head.write(html, references::summary);
        new HtmlOutline(document, html, text).write();
        html.open("main", "id", "brief", "tabindex", "-1").line();
        completeness();
        body();
        attachments();
        text.notes();
        html.closeLine();
        references.panel();
        footer();
        HtmlPage.end(html);
    }

    private void completeness() {
        if (result.completeness() == Completeness.DAMAGED) {
            html.element("p", "Het bestand was beschadigd: niet alles van deze brief staat hier.", "class", "notice")
                    .line();
        } else if (result.completeness() == Completeness.TRUNCATED) {
            html.element("p", "Het bestand was te groot: het einde van deze brief staat hier niet.", "class", "notice")
                    .line();
        }
    }

    private void body() {
        passage(document.salutation(), "salutation");
        sections(document.sections(), 2);
        passage(document.closing(), "closing");
        if (!document.signatories().isEmpty()) {
            html.open("ul", "class", "signatories", "role", "list", "aria-label", "Ondertekenaars")
                    .line();
            document.signatories().forEach(this::signatory);
            html.closeLine();
        }
    }

    private void passage(@Nullable Passage passage, String name) {
        if (passage != null) {
            html.open("p", "class", name);
            text.write(passage.span());
            html.closeLine();
        }
    }

    private void sections(List<Section> sections, int depth) {
        for (Section section : sections) {
            heading(section, depth);
            section.blocks().forEach(block -> block.accept(blocks));
            sections(section.sections(), section.heading() == null ? depth : depth + 1);
        }
    }

    private void heading(Section section, int depth) {
        Passage heading = section.heading();
        if (heading != null) {
            heading(depth, text.idOf(section), heading.span());
        }
    }

    private void heading(int depth, String id, Span words) {
        html.open(
                "h" + Math.min(depth, DEEPEST_HEADING),
                "id",
                id,
                "class",
                words.length() > LONG_HEADING ? "long" : null);
        text.write(words);
        html.closeLine();
    }

    private void signatory(Signatory signatory) {
        html.open("li");
        if (signatory.onBehalf()) {
            html.element("span", "mede namens", "class", "behalf").line();
        }
        if (signatory.role() != null) {
            html.element("span", PlainText.oneLine(signatory.role()), "class", "role")
                    .line();
        }
        if (signatory.name() != null) {
            html.element("span", PlainText.oneLine(signatory.name()), "class", "name");
        }
        html.closeLine();
    }

    private void attachments() {
        for (Attachment attachment : document.attachments()) {
            html.open("section", "class", "attachment").line();
            Passage title = attachment.title();
            if (title == null) {
                html.element("h2", "Bijlage", "id", text.idOf(attachment)).line();
            } else {
                heading(2, text.idOf(attachment), title.span());
            }
            sections(attachment.sections(), 3);
            html.closeLine();
        }
    }

    private void footer() {
        html.open("footer").line();
        List<Diagnostic> noticed = result.diagnostics().stream()
                .filter(one -> one.severity() != Severity.INFO)
                .toList();
        if (!noticed.isEmpty()) {
            html.open("details")
                    .element("summary", "Opgemerkt bij het lezen van het bestand (" + noticed.size() + ")")
                    .open("ul");
            noticed.forEach(one -> html.element("li", one.message(), "lang", "en"));
            html.close().closeLine();
        }
        Integer count = document.source().pages();
        String pages = count == null ? "" : ", " + count + (count == 1 ? " pagina" : " pagina's");
        String format = document.source().format().code();
        String name = document.source().name();
        String file = name == null ? format : name.endsWith("." + format) ? name : name + ", " + format;
        html.element("p", "Gelezen uit " + file + pages + ". De bron is het document zelf.")
                .line();
        html.closeLine();
    }
}
