package nl.parliament.parser.internal.docx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The styles part: from style ids to names, heading levels, bold and numbering. */
final class Styles {
    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<Raw, Style> resolved = new IdentityHashMap<>();
    private final long steps;
    private boolean isCut;
    private @Nullable String defaultParagraph;

    private Styles(long steps) {
        this.steps = steps;
    }

    static Styles none() {
        return new Styles(1);
    }

    /** The styles of a part; {@code steps} from a style to those it is based on are followed. */
    static Styles read(XMLStreamReader reader, long steps) throws XMLStreamException {
        Styles styles = new Styles(steps);
        Raw current = new Raw();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("style")) {
                    current = styles.start(reader);
                } else {
                    current.take(reader);
                }
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
    Style of(@Nullable String id) {
        Raw style = raw.get(id == null ? defaultParagraph : id);
        return style == null ? Style.PLAIN : resolved.computeIfAbsent(style, this::resolve);
    }

    /** Whether a style was based on more styles than are followed, or in a circle. */
    boolean isCut() {
        return isCut;
    }

    private Style resolve(Raw style) {
        Integer outline = null;
        Boolean bold = null;
        Boolean italic = null;
        String numbering = null;
        int level = 0;
        Raw at = style;
        for (int step = 0; at != null && step <= steps; step++) {
            outline = outline == null ? at.outline : outline;
            bold = bold == null ? at.bold : bold;
            italic = italic == null ? at.italic : italic;
            level = numbering == null && level == 0 ? at.numberingLevel : level;
            numbering = numbering == null ? at.numbering : numbering;
            at = at.basedOn == null ? null : raw.get(at.basedOn);
        }
        isCut |= at != null;
        return new Style(style.name, outline, Boolean.TRUE.equals(bold), Boolean.TRUE.equals(italic), numbering, level);
    }

    /** A style as written, before inheritance. */
    private static final class Raw {
        private @Nullable String name;
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable String numbering;
        private int numberingLevel;

        void take(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "name" -> name = Xml.attribute(reader, "val");
                case "basedOn" -> basedOn = Xml.attribute(reader, "val");
                case "outlineLvl" -> outline = Xml.number(reader, "val", 9);
                case "b" -> bold = Xml.isOn(reader);
                case "i" -> italic = Xml.isOn(reader);
                case "numId" -> numbering = Xml.attribute(reader, "val");
                case "ilvl" -> numberingLevel = Xml.number(reader, "val", 0);
                default -> {
                    // tabs, spacing, colours: no evidence of structure
                }
            }
        }
    }
}
