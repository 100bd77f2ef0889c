package nl.parliament.parser.internal.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.office.PropertyLabels;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The document properties that a file stores beside its text: the template's fields, the program that wrote it.
 * Often stale.
 */
final class StoredProperties {
    private StoredProperties() {}

    /** Custom properties by the label of their field. */
    static Map<String, String> read(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> properties = new HashMap<>();
        String label = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("property")) {
                label = PropertyLabels.of(Xml.attribute(reader, "name"));
            } else if (event == XMLStreamReader.CHARACTERS
                    && label != null
                    && !reader.getText().isBlank()) {
                properties.putIfAbsent(label, reader.getText().strip());
            }
        }
        return properties;
    }

    /** The program that wrote the file; null when the part does not say. */
    static @Nullable String application(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("Application")) {
                String name = reader.getElementText().strip();
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}
