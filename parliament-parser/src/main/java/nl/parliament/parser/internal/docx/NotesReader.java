package nl.parliament.parser.internal.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.xml.ElementReader;
import nl.parliament.parser.internal.xml.Xml;

/** Reads the footnotes or endnotes part: the text of each note by its id. */
final class NotesReader {
    private final WordContext context;
    private final Map<String, String> notes = new LinkedHashMap<>();

    NotesReader(WordContext context) {
        this.context = context;
    }

    /** Adds the texts of a part by note key, as {@code footnote-3}; separators left out. */
    boolean read(XMLStreamReader reader, String kind) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals(kind)) {
                String key = kind + "-" + Xml.attribute(reader, "id");
                String type = Xml.attribute(reader, "type");
                List<LayoutBlock> blocks = new StoryReader(context, Region.BODY).read(new ElementReader(reader));
                if (type == null || type.equals("normal")) {
                    context.budget().use(Limit.NOTES, 1);
                    notes.put(key, text(blocks));
                }
            }
        }
        return true;
    }

    /** What was read, also of a part that broke off. */
    Map<String, String> notes() {
        return notes;
    }

    private static String text(List<LayoutBlock> blocks) {
        return blocks.stream()
                .map(block -> block.stripped().text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
