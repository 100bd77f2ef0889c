package nl.parliament.parser.internal.xml;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/** Opens streaming readers for the parts of a document, and knows the names of transitional and strict files alike. */
public final class Xml implements AutoCloseable {
    private final XmlFactory factory;
    private final Budget budget;
    private final XmlNames names;

    public Xml(XmlFactory factory, Budget budget) {
        this.factory = factory;
        this.budget = budget;
        this.names = new XmlNames(budget);
    }

    public XMLStreamReader open(InputStream in) throws XMLStreamException {
        XmlTokens tokens = new XmlTokens(in, budget);
        try {
            XMLStreamReader reader = factory.get().createXMLStreamReader(tokens);
            tokens.areUtf8("UTF-8".equals(reader.getEncoding()));
            return new BudgetedXml(reader, tokens, names, budget);
        } catch (RuntimeException stumbled) {
            throw BudgetedXml.fault(stumbled);
        }
    }

    @Override
    public void close() {
        factory.met(names.count());
    }

    /** The attribute with this local name, in whatever namespace; null when there is none. */
    public static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The whole number in an attribute, {@code otherwise} when it is absent or no number. */
    public static int number(XMLStreamReader reader, String name, int otherwise) {
        String value = attribute(reader, name);
        return value == null || !isNumber(value) ? otherwise : Integer.parseInt(value);
    }

    private static boolean isNumber(String value) {
        int first = value.startsWith("-") ? 1 : 0;
        for (int i = first; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() > first && value.length() - first < 10;
    }

    /** Whether a toggle element such as {@code <w:b/>} is on. */
    public static boolean isOn(XMLStreamReader reader) {
        String value = attribute(reader, "val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** Skips to the end of the element the reader stands on. */
    public static void skip(XMLStreamReader reader) throws XMLStreamException {
        ElementContent content = new ElementContent(reader);
        while (content.next()) {
            // nothing of it is read
        }
    }
}
