package nl.parliament.parser.internal.log;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The context of the threads that read. It finds what this library's own class loader finds and, after it, a file that
 * tells commons-logging to ask {@link EngineLogFactory}. Other threads do not see this file, and a file or a property
 * of the program goes first.
 */
public final class EngineClassLoader extends ClassLoader {
    private static final String SETTINGS = "commons-logging.properties";

    public EngineClassLoader() {
        this(EngineClassLoader.class.getClassLoader());
    }

    EngineClassLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return name.equals(SETTINGS) ? EngineClassLoader.class.getResource("engines.properties") : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }
}
