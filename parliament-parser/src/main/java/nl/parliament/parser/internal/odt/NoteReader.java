package nl.parliament.parser.internal.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.odt.list.OdfNumbers;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;

/** Reads notes, which stand whole at the place of their mark (ODF 1.3 part 3, 6.3). Made for one story. */
final class NoteReader {
    private static final String ENDNOTE = "endnote";

    private final OdtContext context;
    private final Styles styles;
    private final Map<String, Integer> counts = new HashMap<>();

    NoteReader(OdtContext context, Styles styles) {
        this.context = context;
        this.styles = styles;
    }

    /** Reads the note that the reader stands on; gives its key. */
    String read(XMLStreamReader reader) throws XMLStreamException {
        context.budget().use(Limit.NOTES, 1);
        String kind = String.valueOf(Xml.attribute(reader, "note-class"));
        String label = "";
        String text = "";
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (reader.getLocalName().equals("note-citation")) {
                String own = Xml.attribute(reader, "label");
                String shown = reader.getElementText();
                label = (own == null ? shown : own).strip();
                content.wasRead();
            } else if (reader.getLocalName().equals("note-body")) {
                text = text(reader);
                content.wasRead();
            }
        }
        String key = "note-" + context.notes().size();
        context.notes().add(new LayoutNote(key, label(kind, label), text, null));
        return key;
    }

    /** The mark as the file shows it; a file that no program has counted yet shows none. */
    private String label(String kind, String stored) {
        int count = counts.merge(kind, 1, Integer::sum);
        if (!stored.isEmpty()) {
            return stored;
        }
        return OdfNumbers.shown(kind.equals(ENDNOTE) ? "i" : "1", count);
    }

    private String text(XMLStreamReader reader) throws XMLStreamException {
        Story story = Story.ofNote(reader, context, styles);
        story.read();
        return story.blocks().all().stream()
                .map(NoteReader::shown)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(LayoutBlock block) {
        return block.stripped().text();
    }
}
