package nl.parliament.parser.internal.odt.packaging;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest says of a file (ODF 1.3 part 2, 4).
 *
 * @param type the media type of the whole; null when it does not say
 * @param isLocked whether the text is encrypted
 */
record Manifest(@Nullable String type, boolean isLocked) {
    static final Manifest NONE = new Manifest(null, false);

    /** The whole file, its text, and what holds all parts since ODF 1.4. */
    private static final Set<String> TEXT = Set.of("/", "content.xml", "encrypted-package");

    static Manifest read(XMLStreamReader reader) throws XMLStreamException {
        String type = null;
        String path = null;
        boolean isLocked = false;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (reader.getLocalName().equals("file-entry")) {
                path = String.valueOf(Xml.attribute(reader, "full-path"));
                type = path.equals("/") ? Xml.attribute(reader, "media-type") : type;
            } else if (reader.getLocalName().equals("encryption-data")) {
                isLocked |= path != null && TEXT.contains(path);
            }
        }
        return new Manifest(type, isLocked);
    }
}
