package nl.parliament.parser.internal.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/**
 * An XML reader that counts depth, attributes and names, which the engine does not. It watches the clock and refuses a
 * part with a DTD.
 */
public final class BudgetedXml extends StreamReaderDelegate {
    /** Tags and attributes between two looks at the clock. */
    private static final int BATCH = 512;

    private final XmlTokens tokens;
    private final Budget budget;
    private final XmlNames names;
    private long depth;
    private int unpolled;

    BudgetedXml(XMLStreamReader reader, XmlTokens tokens, XmlNames names, Budget budget) {
        super(reader);
        this.tokens = tokens;
        this.names = names;
        this.budget = budget;
    }

    @Override
    public int next() throws XMLStreamException {
        tokens.next();
        int event = advance();
        if (event == START_ELEMENT) {
            start();
        } else if (event == END_ELEMENT) {
            depth--;
        } else if (event == DTD) {
            throw new XMLStreamException("a part without DTD expected");
        } else if (event == PROCESSING_INSTRUCTION) {
            names.add("?", getPITarget());
        } else if (event == ENTITY_REFERENCE) {
            throw new XMLStreamException("a part without entities of its own expected");
        }
        poll(1);
        return event;
    }

    private void start() {
        budget.check(Limit.XML_DEPTH, ++depth);
        int attributes = getAttributeCount();
        int namespaces = getNamespaceCount();
        budget.check(Limit.XML_ATTRIBUTES, attributes + namespaces);
        names.add(getParent(), attributes, namespaces);
        poll(attributes + namespaces);
    }

    private void poll(int more) {
        unpolled += more;
        if (unpolled >= BATCH) {
            unpolled = 0;
            budget.poll();
        }
    }

    private int advance() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException stumbled) {
            throw fault(stumbled);
        }
    }

    /** Whatever the engine stumbles over is a fault of the part; a limit that is passed is none. */
    static XMLStreamException fault(RuntimeException stumbled) {
        if (stumbled instanceof DocumentReadException passed) {
            throw passed;
        }
        return new XMLStreamException("well-formed XML expected", stumbled);
    }

    /** The text of a text element, without the text of elements inside it. */
    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inner = 0;
        while (hasNext()) {
            int event = next();
            if (event == END_ELEMENT && inner-- == 0) {
                break;
            }
            if (event == START_ELEMENT) {
                inner++;
            } else if (inner == 0 && (event == CHARACTERS || event == CDATA || event == SPACE)) {
                text.append(getText());
                budget.check(Limit.CHARACTERS, text.length());
            }
        }
        return text.toString();
    }
}
