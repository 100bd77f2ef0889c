package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.parser.internal.layout.Cell;

/** Folds what belongs together, items to lists and cells to tables, between two headings. */
final class BlockFolder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<PlacedBlock> items = new ArrayList<>();
    private final List<PlacedBlock> cells = new ArrayList<>();

    void add(LabelledBlock labelled) {
        PlacedBlock block = labelled.block();
        if (!labelled.is(Role.LIST_ITEM)) {
            endList();
        }
        if (!labelled.is(Role.TABLE_CELL) || !cells.isEmpty() && table(cells.get(0)) != table(block)) {
            endTable();
        }
        switch (labelled.role()) {
            case LIST_ITEM -> items.add(block);
            case TABLE_CELL -> cells.add(block);
            case QUOTATION -> blocks.add(new Quotation(block.text(), block.span(), block.hints().page()));
            default -> blocks.add(new Paragraph(block.text(), block.span(), block.hints().page()));
        }
    }

    private static int table(PlacedBlock block) {
        Cell cell = block.hints().cell();
        return cell == null ? -1 : cell.table();
    }

    List<Block> takeAll() {
        endList();
        endTable();
        List<Block> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(list());
            items.clear();
        }
    }

    private ItemList list() {
        String label = String.valueOf(items.get(0).label());
        boolean ordered = label.codePoints().anyMatch(Character::isDigit) || label.matches("\\(?[a-z]{1,4}[.)]");
        return new ItemList(
                ordered,
                ListNester.nest(items),
                items.get(0).shownSpan().union(items.get(items.size() - 1).span()),
                items.get(0).hints().page());
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            blocks.add(TableFolder.fold(cells));
            cells.clear();
        }
    }
}
