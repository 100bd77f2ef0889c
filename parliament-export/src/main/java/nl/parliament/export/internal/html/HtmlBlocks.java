package nl.parliament.export.internal.html;

import java.util.List;
import nl.parliament.export.internal.text.ListLabel;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.Block;
import nl.parliament.model.BlockVisitor;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Blocks on a page. */
public final class HtmlBlocks implements BlockVisitor<HtmlWriter> {
    private final HtmlWriter html;
    private final HtmlText text;
    private final StableIds keys;
    private int paragraphs;
    private int tables;

    HtmlBlocks(HtmlWriter html, HtmlText text, StableIds keys) {
        this.html = html;
        this.text = text;
        this.keys = keys;
    }

    @Override
    public HtmlWriter visit(Paragraph paragraph) {
        html.open("p", "id", keys.of(paragraph));
        text.write(paragraph.span());
        return here(paragraph).closeLine();
    }

    @Override
    public HtmlWriter visit(Quotation quotation) {
        html.open("blockquote", "id", keys.of(quotation)).open("p");
        text.write(quotation.span());
        return here(quotation).close().closeLine();
    }

    /** A link that leads to the block itself. */
    private HtmlWriter here(Block block) {
        paragraphs++;
        return html.element(
                "a", "\u00b6", "class", "here", "href", "#" + keys.of(block), "aria-label", "Alinea " + paragraphs);
    }

    @Override
    public HtmlWriter visit(ItemList list) {
        return items(list.ordered() ? "ol" : "ul", list.items(), list);
    }

    /** The labels are the letter's own, so the browser draws none; the role keeps a list a list without them. */
    private HtmlWriter items(String element, List<ListItem> items, @Nullable Block list) {
        html.open(element, "class", "items", "role", "list", "id", list == null ? null : keys.of(list))
                .line();
        for (ListItem item : items) {
            html.open("li");
            String label = ListLabel.shown(item.label());
            html.element("span", label, "class", "label", "aria-hidden", ListLabel.isBullet(label) ? "true" : null)
                    .open("div");
            text.write(item.span());
            if (!item.items().isEmpty()) {
                items(
                        ListLabel.isBullet(ListLabel.shown(item.items().get(0).label())) ? "ul" : "ol",
                        item.items(),
                        null);
            }
            html.close().closeLine();
        }
        return html.closeLine();
    }

    @Override
    public HtmlWriter visit(Table table) {
        tables++;
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Tabel " + tables);
        html.open("table", "id", keys.of(table)).line();
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), row == 0);
        }
        return html.close().closeLine();
    }

    private void row(TableRow row, boolean isFirst) {
        html.open("tr");
        row.cells().forEach(cell -> cell(cell, isFirst));
        html.closeLine();
    }

    private void cell(TableCell cell, boolean isInFirstRow) {
        boolean isHeader = cell.header() && !cell.text().isBlank();
        html.open(
                isHeader ? "th" : "td",
                "scope",
                isHeader ? isInFirstRow ? "col" : "row" : null,
                "colspan",
                cell.columns() > 1 ? String.valueOf(Math.min(cell.columns(), 1000)) : null,
                "rowspan",
                cell.rows() > 1 ? String.valueOf(Math.min(cell.rows(), 65534)) : null);
        text.write(cell.span());
        html.close();
    }
}
