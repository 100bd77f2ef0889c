package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.EmptyCells;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** Joins items to lists and cells to tables between two headings. */
public final class BlockAssembler {
    private final List<Block> blocks = new ArrayList<>();
    private final List<PlacedBlock> items = new ArrayList<>();
    private final List<PlacedBlock> cells = new ArrayList<>();
    private final Set<Place> entered = new HashSet<>();
    private final EmptyCells empty;

    /** An assembler of the blocks of a document with these cells without text. */
    public BlockAssembler(EmptyCells empty) {
        this.empty = empty;
    }

    public void add(LabelledBlock labelled) {
        PlacedBlock block = labelled.block();
        if (!labelled.is(Role.LIST_ITEM)) {
            endList();
        }
        if (!labelled.is(Role.TABLE_CELL) || !goesOn(block)) {
            endTable();
        }
        switch (labelled.role()) {
            case LIST_ITEM -> items.add(block);
            case TABLE_CELL -> {
                cells.add(block);
                entered.add(place(block));
            }
            case QUOTATION ->
                blocks.add(new Quotation(
                        block.printed(), block.span(), block.hints().page()));
            default ->
                blocks.add(new Paragraph(
                        block.printed(), block.span(), block.hints().page()));
        }
    }

    /**
     * Of the same table, and in a cell that was not left before: tables that lie across each other are parts of tables.
     */
    private boolean goesOn(PlacedBlock block) {
        PlacedBlock last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (last == null || place(last).table() != place(block).table()) {
            return last == null;
        }
        boolean touches = place(last).equals(place(block))
                && last.span().end() + 1 == block.shownSpan().start();
        return touches || !entered.contains(place(block));
    }

    private static Place place(PlacedBlock block) {
        Cell cell = block.hints().cell();
        return cell == null ? new Place(-1, 0, 0) : new Place(cell.table(), cell.row(), cell.column());
    }

    /**
     * Where a cell stands.
     *
     * @param table number of its table
     * @param row within the table
     * @param column within the table
     */
    private record Place(int table, int row, int column) {}

    public List<Block> takeAll() {
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
            blocks.add(TableAssembler.fold(cells, empty));
            cells.clear();
            entered.clear();
        }
    }
}
