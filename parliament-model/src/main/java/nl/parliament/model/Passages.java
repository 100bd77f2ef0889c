package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the running text of a document, piece by piece. Made for one document. */
final class Passages implements BlockVisitor<Passages> {
    private final List<Passage> all = new ArrayList<>();

    /** The pieces collected so far. */
    List<Passage> all() {
        return List.copyOf(all);
    }

    Passages add(@Nullable Passage passage) {
        if (passage != null) {
            all.add(passage);
        }
        return this;
    }

    Passages sections(List<Section> sections) {
        for (Section section : Section.all(sections)) {
            add(section.heading());
            section.blocks().forEach(block -> block.accept(this));
        }
        return this;
    }

    Passages attachments(List<Attachment> attachments) {
        attachments.forEach(attachment -> add(attachment.title()).sections(attachment.sections()));
        return this;
    }

    @Override
    public Passages visit(Paragraph paragraph) {
        return add(new Passage(paragraph.text(), paragraph.span()));
    }

    @Override
    public Passages visit(Quotation quotation) {
        return add(new Passage(quotation.text(), quotation.span()));
    }

    @Override
    public Passages visit(ItemList list) {
        return items(list.items());
    }

    private Passages items(List<ListItem> items) {
        for (ListItem item : items) {
            add(new Passage(item.text(), item.span())).items(item.items());
        }
        return this;
    }

    @Override
    public Passages visit(Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> add(new Passage(cell.text(), cell.span()))));
        return this;
    }
}
