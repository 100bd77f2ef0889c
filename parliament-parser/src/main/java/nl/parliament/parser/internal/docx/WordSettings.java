package nl.parliament.parser.internal.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;

/**
 * What the settings part says of the whole document (ECMA-376 17.15).
 *
 * @param hasEvenHeaders whether even pages have headers of their own
 * @param footnotes how footnotes are counted
 * @param endnotes how endnotes are counted
 */
record WordSettings(boolean hasEvenHeaders, NoteFormat footnotes, NoteFormat endnotes) {
    static final WordSettings DEFAULT = new WordSettings(false, NoteFormat.FOOTNOTES, NoteFormat.ENDNOTES);

    static WordSettings read(XMLStreamReader reader) throws XMLStreamException {
        WordSettings settings = DEFAULT;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                settings = settings.and(reader);
            }
        }
        return settings;
    }

    private WordSettings and(XMLStreamReader reader) throws XMLStreamException {
        return switch (reader.getLocalName()) {
            case "evenAndOddHeaders" -> new WordSettings(Xml.isOn(reader), footnotes, endnotes);
            case "footnotePr" -> new WordSettings(hasEvenHeaders, footnotes.with(reader), endnotes);
            case "endnotePr" -> new WordSettings(hasEvenHeaders, footnotes, endnotes.with(reader));
            default -> this;
        };
    }
}
