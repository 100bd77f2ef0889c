package nl.parliament.export.internal.tree;

import nl.parliament.export.ExportReadException;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;

/** Nodes back to blocks; the mirror of {@link BlockWriter}. */
public final class BlockReader {
    Block block(ValueView view) {
        String type = view.member("type").text();
        return switch (type) {
            case "paragraph" ->
                new Paragraph(
                        view.member("text").text(),
                        view.member("span").span(),
                        view.member("page").numberOrNull());
            case "quotation" ->
                new Quotation(
                        view.member("text").text(),
                        view.member("span").span(),
                        view.member("page").numberOrNull());
            case "list" ->
                new ItemList(
                        view.member("ordered").claim(),
                        view.member("items").list(this::item),
                        view.member("span").span(),
                        view.member("page").numberOrNull());
            case "table" ->
                new Table(
                        TableShape.rectangle(view.member("rows")
                                .list(row -> new TableRow(row.member("cells").list(BlockReader::cell)))),
                        view.member("span").span(),
                        view.member("page").numberOrNull());
            default -> throw new ExportReadException(view.path() + ": unknown type of block '" + type + "'", null);
        };
    }

    private ListItem item(ValueView view) {
        return new ListItem(
                view.member("label").textOrNull(),
                view.member("text").text(),
                view.member("span").span(),
                view.member("items").list(this::item));
    }

    private static TableCell cell(ValueView view) {
        return new TableCell(
                view.member("text").text(),
                view.member("span").span(),
                view.member("header").claim(),
                view.member("columns").number(),
                view.member("rows").number());
    }
}
