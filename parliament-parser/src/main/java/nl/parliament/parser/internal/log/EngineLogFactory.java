package nl.parliament.parser.internal.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/** Gives the classes of PDFBox an {@link EngineLog}, and any other class what the program around would give it. */
public final class EngineLogFactory extends LogFactory {
    private static final String PDFBOX = "org.apache.pdfbox.";
    private static final String FONTBOX = "org.apache.fontbox.";

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    @Override
    public Log getInstance(Class<?> type) {
        return getInstance(type.getName());
    }

    @Override
    public Log getInstance(String name) {
        return name.startsWith(PDFBOX) || name.startsWith(FONTBOX) ? new EngineLog(name) : ofProgram(name);
    }

    /** Asks with the class loader of this library, under which nothing knows of this factory. */
    private static Log ofProgram(String name) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(EngineLogFactory.class.getClassLoader());
        try {
            return LogFactory.getLog(name);
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public String[] getAttributeNames() {
        return attributes.keySet().toArray(String[]::new);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void release() {
        attributes.clear();
    }
}
