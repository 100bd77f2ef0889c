package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.ListItem;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Nests a flat row of list items by their depth. */
public final class ListNester {
    /** Deeper than any list in print; hostile files go deeper. */
    private static final int DEEPEST = 12;

    private final List<PlacedBlock> items;
    private int next;

    private ListNester(List<PlacedBlock> items) {
        this.items = items;
    }

    static List<ListItem> nest(List<PlacedBlock> items) {
        ListNester nester = new ListNester(items);
        List<ListItem> all = new ArrayList<>();
        while (nester.next < items.size()) {
            all.addAll(nester.level(items.get(nester.next).hints().listLevel(), 0));
        }
        return all;
    }

    private List<ListItem> level(int level, int depth) {
        List<ListItem> found = new ArrayList<>();
        while (next < items.size() && items.get(next).hints().listLevel() >= level) {
            PlacedBlock item = items.get(next++);
            boolean deeper = next < items.size()
                    && items.get(next).hints().listLevel() > item.hints().listLevel();
            List<ListItem> nested =
                    deeper && depth < DEEPEST ? level(items.get(next).hints().listLevel(), depth + 1) : List.of();
            found.add(new ListItem(item.label(), item.printed(), item.span(), nested));
        }
        return found;
    }
}
