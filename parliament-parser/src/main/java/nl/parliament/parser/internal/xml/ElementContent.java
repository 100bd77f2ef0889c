package nl.parliament.parser.internal.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the content of the element that a reader stands on, up to the end of that element. With a reader at the
 * start of a file it walks to the end of the file.
 */
public final class ElementContent {
    private final XMLStreamReader reader;
    private int depth = 1;
    private int event;

    public ElementContent(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Goes to the next event; false when the element or the file ends there. */
    public boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        event = reader.next();
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> depth++;
            case XMLStreamReader.END_ELEMENT -> depth--;
            default -> {
                // text, a comment or an instruction
            }
        }
        return depth > 0;
    }

    /** Goes to the start of the next element at any depth; false when there is none. */
    public boolean nextElement() throws XMLStreamException {
        boolean isWithin = next();
        while (isWithin && event != XMLStreamReader.START_ELEMENT) {
            isWithin = next();
        }
        return isWithin;
    }

    public boolean isText() {
        return event == XMLStreamReader.CHARACTERS;
    }

    /** Whether the element just started stands directly in the element around. */
    public boolean isChild() {
        return depth == 2;
    }

    /** Says that somebody else has read the element just started to its end. */
    public void wasRead() {
        depth--;
    }
}
