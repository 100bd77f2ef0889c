package nl.parliament.export.internal.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
public final class LibraryVersion {
    private static final String VERSION = read();

    private LibraryVersion() {}

    static String version() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                LibraryVersion.class.getResourceAsStream("/nl/parliament/export/version.properties"))) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
