package nl.parliament.parser.internal.docx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.Budget;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** Opens streaming readers that know no DTD and no entity, and answers for names of transitional and strict files alike. */
final class Xml {
    /** No value of a letter is near this; a longer one ends the part, as any other fault does. */
    private static final int LONGEST_VALUE = 1 << 20;

    private final XMLInputFactory factory;
    private final Budget budget;

    Xml(XMLInputFactory factory, Budget budget) {
        this.factory = factory;
        this.budget = budget;
    }

    /** A factory for documents within these limits; made once, since it learns the names that all of them use. Safe for use by many threads. */
    static XMLInputFactory factory(ParseLimits limits) {
        WstxInputFactory hardened = new WstxInputFactory();
        hardened.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        hardened.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        hardened.setProperty(XMLInputFactory.IS_COALESCING, true);
        // else a fault in a text is met as an unchecked exception, wherever the text is asked for
        hardened.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // behind those of BudgetedXml, which say which limit was passed
        hardened.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        hardened.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, (int) Math.min(Integer.MAX_VALUE, limits.maximum(Limit.XML_ATTRIBUTES)));
        hardened.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_VALUE);
        hardened.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (int) Math.min(Integer.MAX_VALUE, limits.maximum(Limit.CHARACTERS)));
        return hardened;
    }

    XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new BudgetedXml(factory.createXMLStreamReader(in), budget);
    }

    /** The attribute with this local name, in whatever namespace; null when there is none. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The whole number in an attribute, {@code otherwise} when it is absent or no number. */
    static int number(XMLStreamReader reader, String name, int otherwise) {
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
    static boolean isOn(XMLStreamReader reader) {
        String value = attribute(reader, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** Skips to the end of the element the reader stands on. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
