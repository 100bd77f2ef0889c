package nl.parliament.parser.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Keeps the engine that makes streaming readers, which know no DTD and no entity. An engine keeps every name it meets,
 * of namespaces too, for the readers after, which saves them a search, but names in files may be of any number: so it
 * is replaced when it has met many. Safe for use by many threads.
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
