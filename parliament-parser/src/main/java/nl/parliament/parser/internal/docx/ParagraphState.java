package nl.parliament.parser.internal.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.docx.style.RunProperties;
import nl.parliament.parser.internal.office.ParagraphText;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The state of a paragraph while it is read. */
final class ParagraphState {
    final ParagraphText text;

    @Nullable String styleId;

    @Nullable Integer outlineLevel;

    @Nullable String numberingId;

    @Nullable Integer numberingLevel;

    @Nullable PageSection section;

    int indent;
    /** Whether its mark is not there, so that the next paragraph goes on with it. */
    boolean goesOn;

    @Nullable Boolean markIsHidden;

    boolean isRunIn;

    /** A paragraph that has this text already: of one without its end, whose properties do not count. */
    ParagraphState(ParagraphText text) {
        this.text = text;
    }

    /** Reads the properties that the reader stands on. */
    void read(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (take(reader, context)) {
                content.wasRead();
            }
        }
    }

    /** Takes a property over; says whether it read to the end of the element. */
    private boolean take(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "pStyle" -> styleId = Xml.attribute(reader, "val");
            case "outlineLvl" -> outlineLevel = Xml.number(reader, "val", 9);
            case "numId" -> numberingId = Xml.attribute(reader, "val");
            case "ilvl" -> numberingLevel = Xml.number(reader, "val", 0);
            case "ind" -> indent = Xml.number(reader, "left", Xml.number(reader, "start", 0));
            case "pPrChange" -> {
                Xml.skip(reader);
                return true;
            }
            case "rPr" -> {
                readMark(reader, context);
                return true;
            }
            case "sectPr" -> {
                section = PageSection.read(reader, context.settings());
                return true;
            }
            default -> {
                // spacing, keep-with-next: no evidence of structure
            }
        }
        return false;
    }

    /** The paragraph's mark: where it was taken out or is hidden, the next paragraph goes on with this one. */
    private void readMark(XMLStreamReader reader, WordContext context) throws XMLStreamException {
        RunProperties mark = new RunProperties();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (content.isChild()) {
                goesOn |= context.leavesOut(reader.getLocalName());
                mark.take(reader);
            }
        }
        markIsHidden = mark.hidden;
        isRunIn = mark.isRunIn;
    }
}
