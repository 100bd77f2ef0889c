package nl.parliament.parser.internal.docx.style;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The character properties of a run, a style or a paragraph's mark as written; null where they are not. */
public final class RunProperties {
    public @Nullable Boolean bold;

    public @Nullable Boolean italic;

    public @Nullable Boolean hidden;

    public @Nullable String font;

    public @Nullable String styleId;

    public boolean underlined;
    public boolean isRunIn;

    /** Reads the properties of the element the reader stands on. */
    public static RunProperties read(XMLStreamReader reader) throws XMLStreamException {
        RunProperties properties = new RunProperties();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (reader.getLocalName().equals("rPrChange")) {
                Xml.skip(reader);
                content.wasRead();
            } else {
                properties.take(reader);
            }
        }
        return properties;
    }

    public void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "b" -> bold = Xml.isOn(reader);
            case "i" -> italic = Xml.isOn(reader);
            case "u" -> underlined = Xml.isOn(reader);
            case "vanish" -> hidden = Xml.isOn(reader);
            case "specVanish" -> isRunIn = Xml.isOn(reader);
            case "rStyle" -> styleId = Xml.attribute(reader, "val");
            case "rFonts" -> font = font(reader);
            default -> {
                // colours and sizes
            }
        }
    }

    /** A font of the theme goes before one by name (ECMA-376 17.3.2.26); no theme is of symbols. */
    private @Nullable String font(XMLStreamReader reader) {
        String theme = Xml.attribute(reader, "asciiTheme");
        String name = Xml.attribute(reader, "ascii");
        return theme != null ? theme : name == null ? font : name;
    }
}
