package nl.parliament.parser.internal.odt;

import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.odt.list.ListCounter;
import nl.parliament.parser.internal.odt.list.ListStyle;
import nl.parliament.parser.internal.odt.style.Style;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** A list while it is read (ODF 1.3 part 3, 5.3): its style, its level, and the item that is read now. */
final class ListFrame {
    private final @Nullable ListFrame outer;
    private final int level;
    private final @Nullable String style;
    private final ListCounts.ListStart start;
    private @Nullable ListCounter counter;
    private @Nullable String itemStyle;
    private @Nullable Integer itemStart;
    /** Whether the next paragraph is the first of its item. */
    private boolean isItemNew;

    private ListFrame(@Nullable ListFrame outer, int level, @Nullable String style, ListCounts.ListStart start) {
        this.outer = outer;
        this.level = level;
        this.style = style;
        this.start = start;
    }

    /** The list that the reader stands on, within another or in none. */
    static ListFrame begin(XMLStreamReader reader, @Nullable ListFrame outer) {
        String own = Xml.attribute(reader, "style-name");
        String style = own == null && outer != null ? outer.style() : own;
        ListCounts.ListStart start = new ListCounts.ListStart(
                Xml.attribute(reader, "id"),
                Xml.attribute(reader, "continue-list"),
                "true".equals(Xml.attribute(reader, "continue-numbering")));
        return new ListFrame(outer, outer == null ? 0 : outer.level + 1, style, start);
    }

    /** The numbered paragraph that the reader stands on: an item of a list of its own, which others may share. */
    static ListFrame numbered(XMLStreamReader reader) {
        String id = Xml.attribute(reader, "list-id");
        boolean goesOn = id == null || "true".equals(Xml.attribute(reader, "continue-numbering"));
        ListCounts.ListStart start = new ListCounts.ListStart(id, id, goesOn);
        int level = Math.max(1, Math.min(10, Xml.number(reader, "level", 1))) - 1;
        ListFrame frame = new ListFrame(null, level, Xml.attribute(reader, "style-name"), start);
        frame.item(reader);
        return frame;
    }

    /** Begins the item that the reader stands on; a header of a list has no label. */
    void item(XMLStreamReader reader) {
        int number = Xml.number(reader, "start-value", -1);
        itemStart = number < 0 ? null : number;
        itemStyle = Xml.attribute(reader, "style-override");
        isItemNew = !reader.getLocalName().equals("list-header");
    }

    int level() {
        return level;
    }

    private @Nullable String style() {
        return itemStyle == null ? style : itemStyle;
    }

    /** The label of the next paragraph; null when it has none. */
    @Nullable String label(Style paragraph, Styles styles, ListCounts counts) {
        if (!isItemNew) {
            return null;
        }
        isItemNew = false;
        String name = style() == null ? paragraph.list() : style();
        ListStyle shown = name == null ? null : styles.list(name);
        return (shown == null ? ListStyle.NONE : shown).next(level, counter(counts, String.valueOf(name)), itemStart);
    }

    /** All levels of a list share a count. */
    private ListCounter counter(ListCounts counts, String name) {
        if (counter == null) {
            counter = outer == null ? counts.begin(start, name) : outer.counter(counts, name);
        }
        return counter;
    }
}
