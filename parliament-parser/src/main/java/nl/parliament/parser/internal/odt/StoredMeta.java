package nl.parliament.parser.internal.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.office.PropertyLabels;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What a file stores beside its text. Often stale.
 *
 * @param producer the program that wrote it; null when it does not say
 * @param properties fields of the letter by their label
 */
record StoredMeta(@Nullable String producer, Map<String, String> properties) {
    static final StoredMeta NONE = new StoredMeta(null, Map.of());

    static StoredMeta read(XMLStreamReader reader) throws XMLStreamException {
        String producer = null;
        Map<String, String> properties = new HashMap<>();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String label = PropertyLabels.of(Xml.attribute(reader, "name"));
            boolean isProducer = reader.getLocalName().equals("generator");
            if (isProducer || label != null) {
                String value = reader.getElementText().strip();
                content.wasRead();
                producer = isProducer && !value.isEmpty() ? value : producer;
                if (label != null && !value.isEmpty()) {
                    properties.putIfAbsent(label, value);
                }
            }
        }
        return new StoredMeta(producer, properties);
    }
}
