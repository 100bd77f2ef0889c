package nl.parliament.parser.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;

/** A section of the pages (ECMA-376 17.6): its headers by type, and how it counts its notes. */
final class PageSection {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean hasTitlePage;
    private NoteFormat footnotes;
    private NoteFormat endnotes;

    private PageSection(WordSettings settings) {
        footnotes = settings.footnotes();
        endnotes = settings.endnotes();
    }

    /** Reads the section that the reader stands on; what it does not say of notes the settings do. */
    static PageSection read(XMLStreamReader reader, WordSettings settings) throws XMLStreamException {
        PageSection section = new PageSection(settings);
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (section.take(reader)) {
                content.wasRead();
            }
        }
        return section;
    }

    /** Takes a property over; says whether it read to the end of the element. */
    private boolean take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "headerReference" ->
                headers.put(String.valueOf(Xml.attribute(reader, "type")), String.valueOf(Xml.attribute(reader, "id")));
            case "titlePg" -> hasTitlePage = Xml.isOn(reader);
            case "footnotePr" -> {
                footnotes = footnotes.with(reader);
                return true;
            }
            case "endnotePr" -> {
                endnotes = endnotes.with(reader);
                return true;
            }
            case "sectPrChange" -> {
                Xml.skip(reader);
                return true;
            }
            default -> {
                // the size of the paper and its margins
            }
        }
        return false;
    }

    /** The relationship ids of its own headers by type: {@code first}, {@code even}, {@code default}. */
    Map<String, String> headers() {
        return headers;
    }

    /** Whether its first page has a header of its own. */
    boolean hasTitlePage() {
        return hasTitlePage;
    }

    NoteFormat notes(String kind) {
        return kind.equals("endnote") ? endnotes : footnotes;
    }
}
