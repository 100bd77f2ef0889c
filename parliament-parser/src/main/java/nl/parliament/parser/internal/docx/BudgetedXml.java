package nl.parliament.parser.internal.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Budget;

/** A reader that counts depth, looks at the clock, and refuses a part with a DTD. */
final class BudgetedXml extends StreamReaderDelegate {
    /** Events between two looks at the clock. */
    private static final int BATCH = 512;

    private final Budget budget;
    private long depth;
    private int events;

    BudgetedXml(XMLStreamReader reader, Budget budget) {
        super(reader);
        this.budget = budget;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = advance();
        if (++events % BATCH == 0) {
            budget.poll();
        }
        if (event == START_ELEMENT) {
            budget.check(Limit.XML_DEPTH, ++depth);
            budget.check(Limit.XML_ATTRIBUTES, getAttributeCount());
        } else if (event == END_ELEMENT) {
            depth--;
        } else if (event == DTD) {
            throw new XMLStreamException("a part without DTD expected");
        }
        return event;
    }

    /** The engine gathers a text before anybody can count it, and stops by itself at the limit. */
    private int advance() throws XMLStreamException {
        try {
            return super.next();
        } catch (XMLStreamException stopped) {
            if (String.valueOf(stopped.getMessage()).startsWith("Text size limit")) {
                budget.check(Limit.CHARACTERS, budget.maximum(Limit.CHARACTERS) + 1);
            }
            throw stopped;
        }
    }

    /** The words of a text element; what stands between tags of its own is none of them. */
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
            }
        }
        return text.toString();
    }
}
