package nl.parliament.parser.internal.odt.style;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The fonts that a part declares: from the name that its styles use to the family. */
public final class Fonts {
    private final Map<String, String> families = new HashMap<>();

    /** Takes the {@code style:font-face} that the reader stands on. */
    void add(XMLStreamReader reader) {
        String name = Xml.attribute(reader, "name");
        String family = Xml.attribute(reader, "font-family");
        if (name != null && family != null) {
            families.put(name, bare(family));
        }
    }

    /** The family of the font of text properties: by the name of a declared font, or its own; null for none. */
    public @Nullable String family(XMLStreamReader properties) {
        String name = Xml.attribute(properties, "font-name");
        String family = Xml.attribute(properties, "font-family");
        if (name != null) {
            return families.getOrDefault(name, name);
        }
        return family == null ? null : bare(family);
    }

    /** Families with blanks stand in quotes. */
    private static String bare(String family) {
        return family.replaceAll("['\"]", "").strip();
    }
}
