package nl.parliament.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes XML with the content of the JSON export: an element for each field, {@code item} elements in each list, and no element for
 * what is not known. {@link #schema()} is its XSD.
 */
public final class XmlExporter implements Exporter {
    /** The namespace of all elements. */
    public static final String NAMESPACE = "urn:nl.parliament:document:1";

    private XmlExporter() {}

    /** An exporter. */
    public static XmlExporter create() {
        return new XmlExporter();
    }

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public String description() {
        return "the same content as json; has an XSD";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "document");
            xml.writeDefaultNamespace(NAMESPACE);
            new NodeWriter(xml, 1).members(new ModelWriter().result(result).values());
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
            out.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    @Override
    public InputStream schema() {
        return Objects.requireNonNull(XmlExporter.class.getResourceAsStream("parliament-document-1.xsd"));
    }

    /** Nodes to XML; the element around a node is open when it is visited. */
    private record NodeWriter(XMLStreamWriter xml, int depth) implements Node.Visitor<XMLStreamException> {
        @Override
        public void nothing() {
            // what is not known has no element; see element()
        }

        @Override
        public void text(String value) throws XMLStreamException {
            if (XmlText.needsEscape(value)) {
                xml.writeAttribute("escaped", "true");
                xml.writeCharacters(XmlText.escaped(value));
            } else {
                xml.writeCharacters(value);
            }
        }

        @Override
        public void number(int value) throws XMLStreamException {
            xml.writeCharacters(Integer.toString(value));
        }

        @Override
        public void claim(boolean value) throws XMLStreamException {
            xml.writeCharacters(Boolean.toString(value));
        }

        @Override
        public void items(List<Node> values) throws XMLStreamException {
            xml.writeAttribute("list", "true");
            for (Node value : values) {
                element("item", value);
            }
            indent(values.isEmpty() ? -1 : depth - 1);
        }

        @Override
        public void members(List<Node.Member> values) throws XMLStreamException {
            for (Node.Member member : values) {
                element(member.name(), member.value());
            }
            indent(values.isEmpty() ? -1 : depth - 1);
        }

        private void element(String name, Node value) throws XMLStreamException {
            if (value instanceof Node.Nothing) {
                return;
            }
            indent(depth);
            xml.writeStartElement(NAMESPACE, name);
            value.accept(new NodeWriter(xml, depth + 1));
            xml.writeEndElement();
        }

        private void indent(int levels) throws XMLStreamException {
            if (levels >= 0) {
                xml.writeCharacters("\n" + "  ".repeat(levels));
            }
        }
    }
}
