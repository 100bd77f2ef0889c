package nl.parliament.export.internal.html;

import java.util.List;
import nl.parliament.export.Exporter;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.Attachment;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Passage;
import nl.parliament.model.Severity;
import nl.parliament.model.Signatory;
import org.jspecify.annotations.Nullable;

/** The page of one letter, from top to bottom. */
public final class HtmlLetter {
    private final ParseResult result;
    private final ParliamentaryDocument document;
    private final HtmlWriter html;
    private final HtmlText text;
    private final HtmlFlow flow;
    private final List<Exporter> others;
    private final HtmlReferences references;

    public HtmlLetter(ParseResult result, HtmlWriter html, List<Exporter> others) {
        this.result = result;
        this.document = result.document();
        this.html = html;
        this.others = others;
        StableIds keys = new StableIds(document);
        this.text = new HtmlText(document, keys, html);
        HtmlBlocks blocks = new HtmlBlocks(html, text, keys);
        this.flow = new HtmlFlow(document, html, text, blocks, new HtmlDoubts(result.diagnostics(), html));
        this.references = new HtmlReferences(document, keys, html);
    }

    public void write() {
        HtmlHead head = new HtmlHead(document);
        HtmlPage.begin(html, head.pageTitle(), shape());
        html.element("a", "Naar de brief", "class", "skip", "href", "#brief").line();
        head.write(html, others, () -> references.summary(text.promises()));
        new HtmlOutline(document, html, text).write();
        html.open("main", "id", "brief", "tabindex", "-1").line();
        completeness();
        HtmlRequest.write(document.motion(), html);
        body();
        attachments();
        text.notes();
        html.closeLine();
        references.panel(text.promises());
        footer();
        HtmlPage.end(html);
    }

    /** What the style needs to know: whether there are notes beside the text, questions beside answers. */
    private String shape() {
        boolean isNoted = document.footnotes().stream().anyMatch(note -> note.anchor() != null);
        return "letter" + (isNoted ? " noted" : "") + (document.questions().isEmpty() ? "" : " answers");
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
        flow.write(document.sections(), 2);
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
                flow.heading(2, text.idOf(attachment), title.span());
            }
            flow.write(attachment.sections(), 3);
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
