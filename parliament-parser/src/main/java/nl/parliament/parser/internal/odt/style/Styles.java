package nl.parliament.parser.internal.odt.style;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.odt.list.ListStyle;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The styles that a part may use: its automatic styles, and those that an author sees. Text and headers have automatic
 * styles of their own, which may have the same names.
 */
public final class Styles {
    /** Bytes of memory that a style takes. */
    private static final long STYLE = 400;

    private final @Nullable Styles common;
    private final Budget budget;
    private final Map<String, RawStyle> written = new HashMap<>();
    private final Map<RawStyle, Style> resolved = new IdentityHashMap<>();
    private final Map<String, ListStyle> lists = new HashMap<>();
    private final Fonts fonts = new Fonts();
    private ListStyle outline = ListStyle.NONE;
    private boolean isCut;

    private Styles(@Nullable Styles common, Budget budget) {
        this.common = common;
        this.budget = budget;
    }

    /** The styles that an author sees: none yet. */
    public static Styles common(Budget budget) {
        return new Styles(null, budget);
    }

    /** The styles of one part: none of its own yet. */
    public Styles automatic() {
        return new Styles(this, budget);
    }

    /** Takes the element that the reader stands on, to its end, if it declares a style; says whether it did. */
    public boolean take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "font-face" -> {
                fonts.add(reader);
                Xml.skip(reader);
            }
            case "style", "default-style" -> addStyle(reader);
            case "list-style" -> addList(reader);
            case "outline-style" -> outline = ListStyle.read(reader, fonts::family);
            default -> {
                return false;
            }
        }
        budget.checkMemory(STYLE);
        budget.use(Limit.MEMORY_BYTES, STYLE);
        return true;
    }

    private void addStyle(XMLStreamReader reader) throws XMLStreamException {
        boolean isDefault = reader.getLocalName().equals("default-style");
        String name = isDefault ? "" : String.valueOf(Xml.attribute(reader, "name"));
        String key = key(String.valueOf(Xml.attribute(reader, "family")), name);
        written.put(key, RawStyle.read(reader, fonts, common != null || isDefault));
    }

    private void addList(XMLStreamReader reader) throws XMLStreamException {
        String name = String.valueOf(Xml.attribute(reader, "name"));
        lists.put(name, ListStyle.read(reader, fonts::family));
    }

    /** The style of a family, {@code paragraph} or {@code text} or {@code table-cell}; the default one for null. */
    public Style of(String family, @Nullable String name) {
        RawStyle raw = find(family, name == null ? "" : name);
        return raw == null ? Style.PLAIN : resolved.computeIfAbsent(raw, style -> resolve(family, style));
    }

    private @Nullable RawStyle find(String family, String name) {
        RawStyle own = written.get(key(family, name));
        return own != null || common == null ? own : common.find(family, name);
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    private Style resolve(String family, RawStyle style) {
        RawStyle all = style;
        RawStyle parent = parent(family, all);
        for (long step = budget.maximum(Limit.STYLE_STEPS); parent != null && step > 0; step--) {
            all = all.over(parent);
            parent = parent(family, all);
        }
        isCut |= parent != null;
        RawStyle rest = find(family, "");
        return (rest == null ? all : all.over(rest)).style();
    }

    private @Nullable RawStyle parent(String family, RawStyle style) {
        String name = style.parent();
        if (name == null || name.isEmpty()) {
            return null;
        }
        return common == null ? find(family, name) : common.find(family, name);
    }

    /** The list style of a name; null when there is none. */
    public @Nullable ListStyle list(String name) {
        ListStyle own = lists.get(name);
        return own != null || common == null ? own : common.list(name);
    }

    /** How headings are numbered. */
    public ListStyle outline() {
        return common == null ? outline : common.outline();
    }

    /** Whether a style was based on more styles than are followed, or in a circle. */
    public boolean isCut() {
        return isCut || (common != null && common.isCut());
    }
}
