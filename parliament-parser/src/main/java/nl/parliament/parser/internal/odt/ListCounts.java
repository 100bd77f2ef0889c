package nl.parliament.parser.internal.odt;

import java.util.HashMap;
import java.util.Map;
import nl.parliament.parser.internal.odt.list.ListCounter;
import org.jspecify.annotations.Nullable;

/** The counts of the lists of a file, for lists that go on later. Kept for lists with an item only. */
final class ListCounts {
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    /** The count of headings. */
    ListCounter headings() {
        return headings;
    }

    /** The count of a list: that of the list it continues, by id or by style, or a new one. */
    ListCounter begin(ListStart start, String style) {
        ListCounter before = start.continued() == null ? null : byId.get(start.continued());
        if (before == null && start.goesOn()) {
            before = byStyle.get(style);
        }
        ListCounter counter = before == null ? new ListCounter() : before;
        if (start.id() != null) {
            byId.put(start.id(), counter);
        }
        byStyle.put(style, counter);
        return counter;
    }

    /**
     * What a list says of its place among others.
     *
     * @param id its own id; null for none
     * @param continued the id of the list that it goes on with; null for none
     * @param goesOn whether it goes on with the last list of its style
     */
    record ListStart(@Nullable String id, @Nullable String continued, boolean goesOn) {}
}
