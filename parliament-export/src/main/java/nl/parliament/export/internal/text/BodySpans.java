package nl.parliament.export.internal.text;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Attachment;
import nl.parliament.model.BlockVisitor;
import nl.parliament.model.Footnote;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Quotation;
import nl.parliament.model.Section;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import org.jspecify.annotations.Nullable;

/** The spans of all running text of a document but its notes; tells which notes are called in it. */
public final class BodySpans implements BlockVisitor<Boolean> {
    private final List<Span> spans = new ArrayList<>();

    public BodySpans(ParliamentaryDocument document) {
        passage(document.salutation());
        sections(document.sections());
        passage(document.closing());
        for (Attachment attachment : document.attachments()) {
            passage(attachment.title());
            sections(attachment.sections());
        }
    }

    /** Whether the note's mark stands in running text. */
    public boolean calls(Footnote note) {
        Span anchor = note.anchor();
        return anchor != null
                && spans.stream().anyMatch(span -> span.start() <= anchor.start() && anchor.start() <= span.end());
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            passage(section.heading());
            section.blocks().forEach(block -> block.accept(this));
            sections(section.sections());
        }
    }

    private void passage(@Nullable Passage passage) {
        if (passage != null) {
            spans.add(passage.span());
        }
    }

    @Override
    public Boolean visit(Paragraph paragraph) {
        return spans.add(paragraph.span());
    }

    @Override
    public Boolean visit(Quotation quotation) {
        return spans.add(quotation.span());
    }

    @Override
    public Boolean visit(ItemList list) {
        return items(list.items());
    }

    private Boolean items(List<ListItem> items) {
        for (ListItem item : items) {
            spans.add(item.span());
            items(item.items());
        }
        return true;
    }

    @Override
    public Boolean visit(Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> spans.add(cell.span())));
        return true;
    }
}
