package nl.parliament.export.internal.akn;

import java.util.List;
import nl.parliament.model.Attachment;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/** An Akoma Ntoso document, in the order of its schema: meta, preface, mainBody, conclusions, attachments. */
public final class AknDocument {
    private final ParliamentaryDocument document;
    private final AknWriter akn;
    private final AknMeta meta;
    private final AknText text;
    private final AknBlocks blocks;

    public AknDocument(ParseResult result, AknWriter akn) {
        this.document = result.document();
        this.akn = akn;
        this.text = new AknText(document, akn);
        this.meta = new AknMeta(result, akn, text);
        this.blocks = new AknBlocks(akn, text);
    }

    public void write() {
        akn.root().open("doc", "name", document.type().code()).line();
        meta.letter();
        new AknPreface(document.metadata(), akn).write();
        akn.open("mainBody").line();
        paragraph(document.salutation(), "salutation");
        boolean isEmpty = document.salutation() == null && document.sections().isEmpty();
        body(document.sections(), isEmpty);
        akn.closeLine();
        conclusions();
        attachments();
        akn.closeLine().end();
    }

    private void paragraph(@Nullable Passage passage, String role) {
        if (passage != null) {
            akn.openNumbered("p", "p", "class", role);
            text.write(passage.span());
            akn.closeLine();
        }
    }

    /** Sections as children of the body; text without a heading needs no container there. */
    private void body(List<Section> sections, boolean isEmpty) {
        if (isEmpty) {
            akn.empty("p");
        }
        for (Section section : sections) {
            boolean isPlain = section.heading() == null
                    && section.sections().isEmpty()
                    && !section.blocks().isEmpty();
            if (isPlain) {
                section.blocks().forEach(block -> block.accept(blocks));
            } else {
                section(section);
            }
        }
    }

    private void section(Section section) {
        akn.openNumbered("hcontainer", "sec", "name", "section", "class", "level-" + section.level())
                .line();
        heading(section);
        if (section.sections().isEmpty()) {
            akn.open("content").line();
            section.blocks().forEach(block -> block.accept(blocks));
            akn.closeLine();
        } else {
            if (!section.blocks().isEmpty()) {
                akn.open("intro").line();
                section.blocks().forEach(block -> block.accept(blocks));
                akn.closeLine();
            }
            section.sections().forEach(this::section);
        }
        akn.closeLine();
    }

    /** The number is an element of its own, where the heading begins with it. */
    private void heading(Section section) {
        Passage heading = section.heading();
        if (heading == null) {
            return;
        }
        int cut = numberLength(heading.text(), section.number());
        if (cut > 0) {
            akn.open("num").text(heading.text().substring(0, cut).strip()).closeLine();
        }
        akn.open("heading");
        text.write(new Span(heading.span().start() + cut, heading.span().end()));
        akn.closeLine();
    }

    private static int numberLength(String heading, @Nullable String number) {
        if (number == null || number.isEmpty() || !heading.startsWith(number)) {
            return 0;
        }
        int cut = number.length();
        while (cut < heading.length() && ".) \t\u00a0".indexOf(heading.charAt(cut)) >= 0) {
            cut++;
        }
        return cut < heading.length() ? cut : 0;
    }

    private void conclusions() {
        if (document.closing() == null && document.signatories().isEmpty()) {
            return;
        }
        akn.open("conclusions").line();
        paragraph(document.closing(), "closing");
        for (int i = 0; i < document.signatories().size(); i++) {
            signature(document.signatories().get(i), i + 1);
        }
        akn.closeLine();
    }

    private void signature(Signatory signatory, int number) {
        akn.openNumbered("p", "p", "class", "signature");
        akn.open("signature", "eId", "signature_" + number, "class", signatory.onBehalf() ? "onBehalf" : null);
        if (signatory.role() != null) {
            akn.open("role", "eId", "signature_" + number + "__role", "refersTo", "#role_" + number)
                    .text(signatory.role())
                    .close();
        }
        if (signatory.name() != null) {
            String role = signatory.role() == null ? null : "#role_" + number;
            akn.open("person", "eId", "signature_" + number + "__person", "refersTo", "#person_" + number, "as", role);
            akn.text(signatory.name()).close();
        }
        akn.close().closeLine();
    }

    private void attachments() {
        if (document.attachments().isEmpty()) {
            return;
        }
        akn.open("attachments").line();
        for (int i = 0; i < document.attachments().size(); i++) {
            attachment(document.attachments().get(i), i + 1);
        }
        akn.closeLine();
    }

    private void attachment(Attachment attachment, int number) {
        akn.openNumbered("attachment", "att").line();
        if (attachment.title() != null) {
            akn.open("heading");
            text.write(attachment.title().span());
            akn.closeLine();
        }
        akn.open("doc", "name", "bijlage").line();
        meta.attachment(number);
        akn.open("mainBody").line();
        body(attachment.sections(), attachment.sections().isEmpty());
        akn.closeLine().closeLine().closeLine();
    }
}
