package nl.parliament.parser.internal.publication;

import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Where the publisher says that a link leads: an address, an official id, a dossier. */
final class LinkAddress {
    private static final int LONGEST = 500;

    private LinkAddress() {}

    /** Of the link that the reader stands on; null when it leads nowhere. */
    static @Nullable String of(XMLStreamReader reader) {
        String dossier = Xml.attribute(reader, "dossier");
        String document = Xml.attribute(reader, "doc");
        String to = dossier == null ? document : "dossier/" + dossier.strip();
        if (to == null || to.isBlank() || to.length() > LONGEST) {
            return null;
        }
        boolean isAddress = "URL".equalsIgnoreCase(Xml.attribute(reader, "soort"));
        return isAddress && !to.contains("://") ? "https://" + to.strip() : to.strip();
    }
}
