package nl.parliament.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.parliament.export.internal.text.BufferWriter;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.xml.XmlValueWriter;
import nl.parliament.model.ParseResult;

/**
 * Writes XML with the content of the JSON export: an element for each field, {@code item} elements in each list. An
 * unknown value has no element. {@link #schema()} is its XSD.
 */
public final class XmlExporter implements Exporter {
    /** The namespace of all elements. */
    public static final String NAMESPACE = "urn:nl.parliament:document:1";

    private final ExportOptions options;

    private XmlExporter(ExportOptions options) {
        this.options = options;
    }

    /** An exporter with the default options. */
    public static XmlExporter create() {
        return create(ExportOptions.defaults());
    }

    /** An exporter with these options. */
    public static XmlExporter create(ExportOptions options) {
        return new XmlExporter(Objects.requireNonNull(options, "options"));
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
            Writer buffered = new BufferWriter(out);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered);
            buffered.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "document");
            xml.writeDefaultNamespace(NAMESPACE);
            new XmlValueWriter(xml, options.indented(), 1)
                    .members(new ModelWriter(result, options).members().values());
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    @Override
    public InputStream schema() {
        return Objects.requireNonNull(XmlExporter.class.getResourceAsStream("parliament-document-1.xsd"));
    }
}
