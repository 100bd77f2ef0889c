package nl.parliament.export;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.export.internal.tree.ModelReader;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.export.internal.xml.XmlText;
import nl.parliament.model.ParseResult;

/** Reads an XML export back. It ignores unknown elements and refuses a document type or an entity. */
public final class XmlReader {
    private static final int DEEPEST = 200;
    /** Elements that hold other elements by name; all others hold text or a list. */
    private static final List<String> OBJECTS = List.of(
            "document",
            "source",
            "metadata",
            "addressee",
            "attributes",
            "span",
            "anchor",
            "salutationSpan",
            "closingSpan",
            "headingSpan",
            "titleSpan");

    private static final Set<Integer> TEXTS =
            Set.of(XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE);

    private XmlReader() {}

    /** A reader. */
    public static XmlReader create() {
        return new XmlReader();
    }

    /**
     * The result that was exported.
     *
     * @throws ExportReadException when {@code xml} is not an export
     */
    public ParseResult read(String xml) {
        return read(new StringReader(xml));
    }

    /**
     * The result that was exported; does not close {@code in}.
     *
     * @throws ExportReadException when {@code in} holds no export or cannot be read
     */
    public ParseResult read(Reader in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            if (!xml.getLocalName().equals("document") || !XmlExporter.NAMESPACE.equals(xml.getNamespaceURI())) {
                throw new ExportReadException(
                        "the element document of " + XmlExporter.NAMESPACE + " expected, " + xml.getName() + " found",
                        null);
            }
            return new ModelReader().result(element(xml, 0));
        } catch (XMLStreamException malformed) {
            throw new ExportReadException("no well-formed XML: " + malformed.getMessage(), malformed);
        }
    }

    /** The node of the element the reader stands on; leaves it at the element's end. */
    private static Value element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new ExportReadException("nesting: deeper than the maximum of " + DEEPEST, null);
        }
        boolean isList = "true".equals(xml.getAttributeValue(null, "list"));
        boolean isEscaped = "true".equals(xml.getAttributeValue(null, "escaped"));
        boolean isObject = OBJECTS.contains(xml.getLocalName());
        List<Value.Member> members = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                members.add(new Value.Member(name, element(xml, depth + 1)));
            } else if (TEXTS.contains(event)) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new ExportReadException("no document type and no entity expected, one found", null);
            }
        }
        if (isList) {
            return new Value.Items(members.stream().map(Value.Member::value).toList());
        }
        if (isObject || !members.isEmpty()) {
            return new Value.Members(members);
        }
        return new Value.Text(isEscaped ? XmlText.unescaped(text.toString()) : text.toString());
    }
}
