package nl.parliament.parser.internal.xml;

import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/**
 * Counts the different names in the XML of a document, with their prefixes, and its namespaces. The engine keeps them
 * all and slows down with them.
 */
public final class XmlNames {
    private static final int FIRST_SIZE = 1 << 10;
    /** So many characters more count as another name. */
    private static final int LONG = 64;

    private final Budget budget;
    private String[] prefixes = new String[FIRST_SIZE];
    private String[] names = new String[FIRST_SIZE];
    private int count;
    private long declared;

    XmlNames(Budget budget) {
        this.budget = budget;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Takes down the names in the tag the reader stands on. */
    void add(XMLStreamReader tag, int attributes, int namespaces) {
        add(tag.getPrefix(), tag.getLocalName());
        for (int i = 0; i < attributes; i++) {
            add(tag.getAttributePrefix(i), tag.getAttributeLocalName(i));
        }
        for (int i = 0; i < namespaces; i++) {
            add("xmlns", tag.getNamespacePrefix(i));
            add("=", String.valueOf(tag.getNamespaceURI(i)));
        }
        declared += namespaces;
        budget.check(Limit.XML_NAMESPACES, declared);
    }

    /** Takes down a name. */
    void add(String prefix, String name) {
        int slot = slot(prefix, name);
        if (names[slot] == null) {
            count += 1 + (prefix.length() + name.length()) / LONG;
            budget.check(Limit.XML_NAMES, count);
            prefixes[slot] = prefix;
            names[slot] = name;
            if (count > names.length / 2) {
                grow();
            }
        }
    }

    /** Where the name stands, or is to stand. */
    private int slot(String prefix, String name) {
        int last = names.length - 1;
        int slot = 31 * prefix.hashCode() + name.hashCode() & last;
        while (names[slot] != null && !(names[slot].equals(name) && prefixes[slot].equals(prefix))) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        String[] oldPrefixes = prefixes;
        String[] oldNames = names;
        prefixes = new String[2 * oldNames.length];
        names = new String[2 * oldNames.length];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) {
                int slot = slot(oldPrefixes[i], oldNames[i]);
                prefixes[slot] = oldPrefixes[i];
                names[slot] = oldNames[i];
            }
        }
    }
}
