package nl.parliament.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the words stored with a span are what the canonical text holds there. */
final class SpanCheck implements BlockVisitor<SpanCheck> {
    private final String canonical;

    SpanCheck(String canonical) {
        this.canonical = canonical;
    }

    SpanCheck passage(@Nullable Passage passage) {
        return passage == null ? this : words(passage.text(), passage.span());
    }

    SpanCheck sections(List<Section> sections) {
        for (Section section : sections) {
            passage(section.heading());
            section.blocks().forEach(block -> block.accept(this));
            sections(section.sections());
        }
        return this;
    }

    SpanCheck attachments(List<Attachment> attachments) {
        for (Attachment attachment : attachments) {
            passage(attachment.title());
            sections(attachment.sections());
        }
        return this;
    }

    SpanCheck footnotes(List<Footnote> footnotes) {
        footnotes.forEach(note -> words(note.text(), note.span()));
        return this;
    }

    SpanCheck references(List<Reference> references) {
        references.forEach(reference -> words(reference.text(), reference.span()));
        return this;
    }

    @Override
    public SpanCheck visit(Paragraph paragraph) {
        return words(paragraph.text(), paragraph.span());
    }

    @Override
    public SpanCheck visit(Quotation quotation) {
        return words(quotation.text(), quotation.span());
    }

    @Override
    public SpanCheck visit(ItemList list) {
        return items(list.items());
    }

    private SpanCheck items(List<ListItem> items) {
        for (ListItem item : items) {
            words(item.text(), item.span());
            items(item.items());
        }
        return this;
    }

    @Override
    public SpanCheck visit(Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> words(cell.text(), cell.span())));
        return this;
    }

    private SpanCheck words(String words, Span span) {
        if (span.end() > canonical.length() || !span.of(canonical).equals(words)) {
            throw new IllegalArgumentException("span " + span + " does not hold the text stored with it");
        }
        return this;
    }
}
