package nl.parliament.parser.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Makes streaming XML readers that know no DTD and no entity. It keeps one engine for them. The engine keeps every name
 * that it meets, namespaces included, since that saves later readers a search. It is replaced when it has met many
 * names, as files may hold any number. Safe for use by many threads.
 */
public final class XmlFactory {
    /** Names an engine meets, counted anew for every document, before it is replaced: those of some thirty letters. */
    private static final int MANY_NAMES = 10_000;

    private XMLInputFactory engine = engine();
    private long met;

    /** The engine for the next part. */
    synchronized XMLInputFactory get() {
        if (met > MANY_NAMES) {
            met = 0;
            engine = engine();
        }
        return engine;
    }

    /** Says that a document holds so many more names. */
    synchronized void met(int names) {
        met += names;
    }

    private static XMLInputFactory engine() {
        XMLInputFactory engine = new InputFactoryImpl();
        engine.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        engine.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        engine.setProperty(XMLInputFactory.IS_COALESCING, true);
        // else a fault in a text is met as an unchecked exception, wherever the text is asked for
        engine.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return engine;
    }
}
