package nl.parliament.parser.internal.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.office.NumberFormat;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * How notes are counted (ECMA-376 17.11).
 *
 * @param format of their numbers
 * @param start the first number
 * @param restart {@code continuous}, {@code eachSect} or {@code eachPage}
 */
record NoteFormat(String format, int start, String restart) {
    static final NoteFormat FOOTNOTES = new NoteFormat("decimal", 1, "continuous");
    static final NoteFormat ENDNOTES = new NoteFormat("lowerRoman", 1, "continuous");

    /** The same with what the element says that the reader stands on; reads to its end. */
    NoteFormat with(XMLStreamReader reader) throws XMLStreamException {
        NoteFormat read = this;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            read = read.and(reader.getLocalName(), reader);
        }
        return read;
    }

    private NoteFormat and(String property, XMLStreamReader reader) {
        String value = Xml.attribute(reader, "val");
        return switch (property) {
            case "numFmt" -> new NoteFormat(name(reader, value), start, restart);
            case "numStart" -> new NoteFormat(format, Math.max(0, Xml.number(reader, "val", 1)), restart);
            case "numRestart" -> new NoteFormat(format, start, String.valueOf(value));
            default -> this;
        };
    }

    private static String name(XMLStreamReader reader, @Nullable String value) {
        return NumberFormat.name(value, Xml.attribute(reader, "format"));
    }
}
