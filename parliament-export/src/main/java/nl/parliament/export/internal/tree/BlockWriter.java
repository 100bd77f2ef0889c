package nl.parliament.export.internal.tree;

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

/** Blocks to nodes. */
public final class BlockWriter implements BlockVisitor<Value> {
    private final StableIds keys;

    BlockWriter(StableIds keys) {
        this.keys = keys;
    }

    @Override
    public Value visit(Paragraph paragraph) {
        return words("paragraph", keys.of(paragraph), paragraph.text(), paragraph.span(), paragraph.page());
    }

    @Override
    public Value visit(Quotation quotation) {
        return words("quotation", keys.of(quotation), quotation.text(), quotation.span(), quotation.page());
    }

    private static Value words(String type, String key, String text, Span span, @Nullable Integer page) {
        return new Value.Builder()
                .text("type", type)
                .text("key", key)
                .text("text", text)
                .node("span", ModelWriter.span(span))
                .number("page", page)
                .build();
    }

    @Override
    public Value visit(ItemList list) {
        return new Value.Builder()
                .text("type", "list")
                .text("key", keys.of(list))
                .claim("ordered", list.ordered())
                .node("span", ModelWriter.span(list.span()))
                .number("page", list.page())
                .node("items", ModelWriter.list(list.items(), this::item))
                .build();
    }

    private Value item(ListItem item) {
        return new Value.Builder()
                .text("label", item.label())
                .text("text", item.text())
                .node("span", ModelWriter.span(item.span()))
                .node("items", ModelWriter.list(item.items(), this::item))
                .build();
    }

    @Override
    public Value visit(Table table) {
        return new Value.Builder()
                .text("type", "table")
                .text("key", keys.of(table))
                .node("span", ModelWriter.span(table.span()))
                .number("page", table.page())
                .node("rows", ModelWriter.list(table.rows(), this::row))
                .build();
    }

    private Value row(TableRow row) {
        return new Value.Builder()
                .node("cells", ModelWriter.list(row.cells(), this::cell))
                .build();
    }

    private Value cell(TableCell cell) {
        return new Value.Builder()
                .text("text", cell.text())
                .node("span", ModelWriter.span(cell.span()))
                .claim("header", cell.header())
                .number("columns", cell.columns())
                .number("rows", cell.rows())
                .build();
    }
}
