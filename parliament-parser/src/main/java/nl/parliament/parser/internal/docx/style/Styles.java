package nl.parliament.parser.internal.docx.style;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The styles part: from style ids to names, heading levels, bold and numbering. */
public final class Styles {
    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<Raw, Style> resolved = new IdentityHashMap<>();
    private final Raw defaults = new Raw();
    private final long steps;
    private boolean isCut;
    private @Nullable String defaultParagraph;

    private Styles(long steps) {
        this.steps = steps;
    }

    public static Styles none() {
        return new Styles(1);
    }

    /** The styles of a part; {@code steps} from a style to those it is based on are followed. */
    public static Styles read(XMLStreamReader reader, long steps) throws XMLStreamException {
        Styles styles = new Styles(steps);
        Raw current = styles.defaults;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (reader.getLocalName().equals("style")) {
                current = styles.start(reader);
            } else {
                current.take(reader);
            }
        }
        return styles;
    }

    private Raw start(XMLStreamReader reader) {
        Raw style = new Raw();
        String id = Xml.attribute(reader, "styleId");
        if (id != null) {
            raw.put(id, style);
            String isDefault = Xml.attribute(reader, "default");
            if ("paragraph".equals(Xml.attribute(reader, "type"))
                    && ("1".equals(isDefault) || "true".equals(isDefault))) {
                defaultParagraph = id;
            }
        }
        return style;
    }

    /** The style with this id, the default paragraph style for null. */
    public Style of(@Nullable String id) {
        Raw style = raw.get(id == null ? defaultParagraph : id);
        return style == null ? Style.PLAIN : resolved.computeIfAbsent(style, this::resolve);
    }

    /** Whether text is hidden unless something else says that it is shown. */
    public boolean hidesByDefault() {
        return Boolean.TRUE.equals(defaults.text.hidden);
    }

    /** The font of text that no other is said of; null when the file does not say. */
    public @Nullable String defaultFont() {
        return defaults.text.font;
    }

    /** Whether a style was based on more styles than are followed, or in a circle. */
    public boolean isCut() {
        return isCut;
    }

    private Style resolve(Raw style) {
        Integer outline = null;
        RunProperties text = new RunProperties();
        String numbering = null;
        int level = 0;
        Raw at = style;
        for (int step = 0; at != null && step <= steps; step++) {
            outline = firstKnown(outline, at.outline);
            inherit(text, at.text);
            level = numbering == null && level == 0 ? at.numberingLevel : level;
            numbering = firstKnown(numbering, at.numbering);
            at = at.basedOn == null ? null : raw.get(at.basedOn);
        }
        isCut |= at != null;
        return new Style(
                style.name,
                outline,
                Boolean.TRUE.equals(text.bold),
                Boolean.TRUE.equals(text.italic),
                Boolean.TRUE.equals(text.hidden),
                text.font,
                numbering,
                level);
    }

    private static void inherit(RunProperties text, RunProperties from) {
        text.bold = firstKnown(text.bold, from.bold);
        text.italic = firstKnown(text.italic, from.italic);
        text.hidden = firstKnown(text.hidden, from.hidden);
        text.font = firstKnown(text.font, from.font);
    }

    private static <T> @Nullable T firstKnown(@Nullable T own, @Nullable T inherited) {
        return own == null ? inherited : own;
    }

    /** A style as written, before inheritance. */
    private static final class Raw {
        private @Nullable String name;
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private final RunProperties text = new RunProperties();
        private @Nullable String numbering;
        private int numberingLevel;

        void take(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "name" -> name = Xml.attribute(reader, "val");
                case "basedOn" -> basedOn = Xml.attribute(reader, "val");
                case "outlineLvl" -> outline = Xml.number(reader, "val", 9);
                case "numId" -> numbering = Xml.attribute(reader, "val");
                case "ilvl" -> numberingLevel = Xml.number(reader, "val", 0);
                default -> text.take(reader);
            }
        }
    }
}
