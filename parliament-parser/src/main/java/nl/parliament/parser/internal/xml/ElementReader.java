package nl.parliament.parser.internal.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Reads the content of one element as if it were a document. */
public final class ElementReader extends StreamReaderDelegate {
    private int depth = 1;

    public ElementReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public boolean hasNext() throws XMLStreamException {
        return depth > 0 && super.hasNext();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        return event;
    }

    /** The text of a text element; the element's end is consumed. */
    @Override
    public String getElementText() throws XMLStreamException {
        String text = super.getElementText();
        depth--;
        return text;
    }
}
