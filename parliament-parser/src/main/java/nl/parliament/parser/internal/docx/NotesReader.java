package nl.parliament.parser.internal.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Region;

/** The footnotes or endnotes part: note ids to text. */
final class NotesReader {
    private final WordContext context;

    NotesReader(WordContext context) {
        this.context = context;
    }

    /** Texts by note key, as {@code footnote-3}; separators left out. */
    Map<String, String> read(XMLStreamReader reader, String kind) throws XMLStreamException {
        Map<String, String> notes = new LinkedHashMap<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals(kind)) {
                String key = kind + "-" + Xml.attribute(reader, "id");
                String type = Xml.attribute(reader, "type");
                List<LayoutBlock> blocks = new StoryReader(context, Region.BODY).read(new ElementReader(reader));
                if (type == null || type.equals("normal")) {
                    notes.put(key, text(blocks));
                }
            }
        }
        return notes;
    }

    private static String text(List<LayoutBlock> blocks) {
        return blocks.stream()
                .map(block -> block.stripped().text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
