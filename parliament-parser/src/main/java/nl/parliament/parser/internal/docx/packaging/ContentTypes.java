package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.zip.PartName;
import org.jspecify.annotations.Nullable;

/** The list of the types of parts (ECMA-376 part 2, 6.2.3): by name, else by extension. */
final class ContentTypes {
    private ContentTypes() {}

    /** The type of one part; null when the list does not say it. */
    static @Nullable String typeOf(String part, InputStream list, Xml xml) throws XMLStreamException, IOException {
        String byName = null;
        String byExtension = null;
        try (list) {
            XMLStreamReader reader = xml.open(list);
            ElementContent content = new ElementContent(reader);
            while (content.nextElement()) {
                String name = Xml.attribute(reader, "PartName");
                String extension = Xml.attribute(reader, "Extension");
                if (name != null && PartName.of(name).equals(part)) {
                    byName = Xml.attribute(reader, "ContentType");
                } else if (extension != null && part.endsWith("." + PartName.of(extension))) {
                    byExtension = Xml.attribute(reader, "ContentType");
                }
            }
        }
        return byName == null ? byExtension : byName;
    }
}
