package nl.parliament.export.internal.akn;

import java.util.List;
import nl.parliament.model.BlockVisitor;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Blocks in Akoma Ntoso. */
public final class AknBlocks implements BlockVisitor<AknWriter> {
    private final AknWriter akn;
    private final AknText text;

    AknBlocks(AknWriter akn, AknText text) {
        this.akn = akn;
        this.text = text;
    }

    @Override
    public AknWriter visit(Paragraph paragraph) {
        return words(paragraph.span(), null);
    }

    /** The standard's quotations are of acts; a letter's is a paragraph that says what it is. */
    @Override
    public AknWriter visit(Quotation quotation) {
        return words(quotation.span(), "quotation");
    }

    private AknWriter words(Span span, @Nullable String role) {
        akn.openNumbered("p", "p", "class", role);
        text.write(span);
        return akn.closeLine();
    }

    @Override
    public AknWriter visit(ItemList list) {
        return items(list.items(), list.ordered() ? "ordered" : "unordered");
    }

    private AknWriter items(List<ListItem> items, @Nullable String role) {
        akn.openNumbered("blockList", "list", "class", role).line();
        for (ListItem item : items) {
            akn.openNumbered("item", "item").line();
            if (item.label() != null) {
                akn.open("num").text(item.label()).closeLine();
            }
            words(item.span(), null);
            if (!item.items().isEmpty()) {
                items(item.items(), null);
            }
            akn.closeLine();
        }
        return akn.closeLine();
    }

    /** A row needs a cell and a table a row; one without is left out. */
    @Override
    public AknWriter visit(Table table) {
        List<TableRow> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (rows.isEmpty()) {
            return akn;
        }
        akn.openNumbered("table", "table").line();
        for (TableRow row : rows) {
            akn.open("tr").line();
            row.cells().forEach(this::cell);
            akn.closeLine();
        }
        return akn.closeLine();
    }

    private void cell(TableCell cell) {
        akn.open(
                cell.header() ? "th" : "td",
                "colspan",
                cell.columns() > 1 ? String.valueOf(cell.columns()) : null,
                "rowspan",
                cell.rows() > 1 ? String.valueOf(cell.rows()) : null);
        akn.open("p");
        text.write(cell.span());
        akn.close().closeLine();
    }
}
