package nl.parliament.parser.internal.odt.list;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * How the levels of a list look.
 *
 * @param levels by their number, from 0
 */
public record ListStyle(Map<Integer, ListLevel> levels) {
    /** Shows no labels. */
    public static final ListStyle NONE = new ListStyle(Map.of());

    /** The levels that the format has. */
    static final int LEVELS = 10;

    /** Reads the list style or outline style that the reader stands on, to its end. */
    public static ListStyle read(XMLStreamReader reader, Function<XMLStreamReader, @Nullable String> fonts)
            throws XMLStreamException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        int level = -1;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (content.isChild()) {
                level = Xml.number(reader, "level", 0) - 1;
                add(levels, level, ListLevel.read(reader));
            } else if (reader.getLocalName().equals("text-properties")) {
                String font = fonts.apply(reader);
                levels.computeIfPresent(level, (number, read) -> read.in(font));
            }
        }
        return new ListStyle(levels);
    }

    private static void add(Map<Integer, ListLevel> levels, int level, ListLevel read) {
        if (level >= 0 && level < LEVELS) {
            levels.put(level, read);
        }
    }

    /** The label of the next paragraph at a level, which it counts; null when it shows none. */
    public @Nullable String next(int level, ListCounter counter, @Nullable Integer start) {
        ListLevel shown = levels.get(level);
        counter.count(level, start, shown == null ? 1 : shown.start());
        return shown == null ? null : shown.label(level, this, counter);
    }

    /** The number of a level as it is shown; empty when it shows none. */
    String number(int level, ListCounter counter) {
        ListLevel shown = levels.get(level);
        return shown == null ? "" : shown.number(counter.at(level, shown.start()));
    }
}
