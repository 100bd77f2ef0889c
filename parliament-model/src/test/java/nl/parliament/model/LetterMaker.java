package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;

/** A letter by hand: each piece is put on a line of its own, so that the spans fit. */
final class LetterMaker {
    private final StringBuilder text = new StringBuilder();
    private final List<Reference> references = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    Passage passage(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Passage(words, new Span(start, start + words.length()));
    }

    Paragraph paragraph(String words) {
        Passage passage = passage(words);
        return new Paragraph(passage.text(), passage.span(), null);
    }

    ListItem item(String words) {
        Passage passage = passage(words);
        return new ListItem("•", passage.text(), passage.span(), List.of());
    }

    void note(String words, int anchor) {
        Passage passage = passage(words);
        footnotes.add(new Footnote("1", passage.text(), passage.span(), Span.at(anchor), null));
    }

    void reference(String words) {
        int start = text.indexOf(words);
        references.add(
                new Reference(new Kamerstuk("36045", null, "191"), words, new Span(start, start + words.length())));
    }

    ParliamentaryDocument letter(List<Section> sections, List<Attachment> attachments) {
        return ParliamentaryDocument.builder(
                        DocumentType.KAMERBRIEF, new Source(null, SourceFormat.TXT, null, null), text.toString())
                .sections(sections)
                .footnotes(footnotes)
                .references(references)
                .attachments(attachments)
                .build();
    }
}
