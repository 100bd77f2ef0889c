package nl.parliament.export.internal.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.parliament.export.internal.tree.Value;

/** Nodes to XML; the element around a node is open when it is visited. */
public record XmlValueWriter(XMLStreamWriter xml, boolean isIndented, int depth)
        implements Value.Visitor<XMLStreamException> {
    /** A line end and the blanks of a hundred levels; what is deeper is moved in no further. */
    private static final char[] INDENT = ("\n" + " ".repeat(200)).toCharArray();

    private static final int LONG = 10_000;

    @Override
    public void nothing() {
        // what is not known has no element; see element()
    }

    @Override
    public void text(String value) throws XMLStreamException {
        boolean isEscaped = XmlText.needsEscape(value);
        if (isEscaped) {
            xml.writeAttribute("escaped", "true");
        }
        write(isEscaped ? XmlText.escaped(value) : value);
    }

    /** The writer looks at each character, which is faster in an array; of a long text that would be a second copy. */
    private void write(String text) throws XMLStreamException {
        if (text.length() > LONG) {
            xml.writeCharacters(text);
        } else {
            xml.writeCharacters(text.toCharArray(), 0, text.length());
        }
    }

    @Override
    public void number(Number value) throws XMLStreamException {
        xml.writeCharacters(value.toString());
    }

    @Override
    public void claim(boolean value) throws XMLStreamException {
        xml.writeCharacters(Boolean.toString(value));
    }

    @Override
    public void items(List<Value> values) throws XMLStreamException {
        xml.writeAttribute("list", "true");
        for (Value value : values) {
            element("item", value);
        }
        indent(values.isEmpty() ? -1 : depth - 1);
    }

    @Override
    public void members(List<Value.Member> values) throws XMLStreamException {
        for (Value.Member member : values) {
            element(member.name(), member.value());
        }
        indent(values.isEmpty() ? -1 : depth - 1);
    }

    private void element(String name, Value value) throws XMLStreamException {
        if (value instanceof Value.Nothing) {
            return;
        }
        indent(depth);
        xml.writeStartElement(name); // in the default namespace, which the root declares
        value.accept(new XmlValueWriter(xml, isIndented, depth + 1));
        xml.writeEndElement();
    }

    private void indent(int levels) throws XMLStreamException {
        if (isIndented && levels >= 0) {
            xml.writeCharacters(INDENT, 0, Math.min(INDENT.length, 1 + 2 * levels));
        }
    }
}
