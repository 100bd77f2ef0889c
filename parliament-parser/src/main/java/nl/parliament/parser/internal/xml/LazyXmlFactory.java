package nl.parliament.parser.internal.xml;

import org.jspecify.annotations.Nullable;

/** The factory of a reader, made for its first document: who reads other formats need not wait for it. */
public final class LazyXmlFactory {
    private @Nullable XmlFactory factory;

    /** The factory, the same each time. */
    public synchronized XmlFactory get() {
        if (factory == null) {
            factory = new XmlFactory();
        }
        return factory;
    }
}
