package nl.parliament.export.internal.akn;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.parliament.export.ExportOptions;
import nl.parliament.export.XmlExporter;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.export.internal.xml.XmlValueWriter;
import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/** Writes Akoma Ntoso elements and gives them their eIds. Failures of the writer are unchecked here. */
public final class AknWriter {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final XMLStreamWriter xml;
    private final Map<String, Integer> counts = new HashMap<>();

    public AknWriter(Writer out) throws IOException {
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.setDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** What is thrown when the writer underneath fails. */
    public static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient XMLStreamException failure;

        private Failure(XMLStreamException failure) {
            super(failure);
            this.failure = failure;
        }

        public IOException asIoException() {
            return failure.getCause() instanceof IOException failed ? failed : new IOException(getMessage(), this);
        }
    }

    /** One call of the XML writer. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private AknWriter step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failed) {
            throw new Failure(failed);
        }
        return this;
    }

    /** The root; it declares the namespace. */
    AknWriter root() {
        return open("akomaNtoso")
                .step(() -> xml.writeDefaultNamespace(NAMESPACE))
                .line();
    }

    /** Opens an element; attributes are names and values in turn, a null value leaves its attribute out. */
    AknWriter open(String element, @Nullable String... attributes) {
        return step(() -> xml.writeStartElement(NAMESPACE, element)).attributes(attributes);
    }

    /** Opens an element with an eId of its own: the prefix and a number that counts from 1. */
    AknWriter openNumbered(String element, String prefix, @Nullable String... attributes) {
        return step(() -> xml.writeStartElement(NAMESPACE, element))
                .attributes("eId", prefix + "_" + counts.merge(prefix, 1, Integer::sum))
                .attributes(attributes);
    }

    private AknWriter attributes(@Nullable String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = String.valueOf(attributes[i]);
            String value = attributes[i + 1];
            if (value != null) {
                step(() -> xml.writeAttribute(name, PlainText.oneLine(value)));
            }
        }
        return this;
    }

    /** An element that holds nothing but attributes, on a line of its own. */
    AknWriter empty(String element, @Nullable String... attributes) {
        return step(() -> xml.writeEmptyElement(NAMESPACE, element))
                .attributes(attributes)
                .line();
    }

    AknWriter close() {
        return step(xml::writeEndElement);
    }

    AknWriter closeLine() {
        return close().line();
    }

    AknWriter line() {
        return step(() -> xml.writeCharacters("\n"));
    }

    /** Text in which a line feed is an end of line. */
    AknWriter text(String text) {
        String[] lines = PlainText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (i > 0) {
                step(() -> xml.writeEmptyElement(NAMESPACE, "eol"));
            }
            step(() -> xml.writeCharacters(line));
        }
        return this;
    }

    /** The members of the XML export that are chosen, in its own namespace. */
    AknWriter members(ParseResult result, Predicate<String> isChosen) {
        return step(() -> {
                    xml.writeStartElement("", "document", XmlExporter.NAMESPACE);
                    xml.setDefaultNamespace(XmlExporter.NAMESPACE);
                    xml.writeDefaultNamespace(XmlExporter.NAMESPACE);
                    List<Value.Member> members = new ModelWriter(result, ExportOptions.defaults())
                            .members()
                            .values();
                    new XmlValueWriter(xml, true, 1)
                            .members(members.stream()
                                    .filter(member -> isChosen.test(member.name()))
                                    .toList());
                    xml.writeEndElement();
                    xml.setDefaultNamespace(NAMESPACE);
                })
                .line();
    }

    void end() {
        close().line().step(xml::flush);
    }
}
