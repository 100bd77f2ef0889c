package nl.parliament.parser.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** Reads a part beside the main one. A letter can do without it, so a damaged part gives a diagnostic. */
public final class PartReader {
    private final Xml xml;
    private final ReadSettings settings;
    private final List<Diagnostic> diagnostics;

    public PartReader(Xml xml, ReadSettings settings, List<Diagnostic> diagnostics) {
        this.xml = xml;
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /** What {@code reading} makes of the part, {@code otherwise} when it is absent or damaged. */
    public <T extends @Nullable Object> T read(PartContent part, String name, Reading<T> reading, T otherwise) {
        try (InputStream in = part.open()) {
            return in == null ? otherwise : reading.read(xml.open(in));
        } catch (DocumentReadException passed) {
            settings.stopAtLimit(passed);
            diagnostics.add(Diagnostics.limit(passed, "the part with the " + name, null));
        } catch (XMLStreamException | IOException broken) {
            diagnostics.add(new Diagnostic(
                    "part-damaged",
                    Severity.ERROR,
                    "the part with the " + name + " is no well-formed XML",
                    null,
                    null));
        }
        return otherwise;
    }

    /** What {@code reading} makes of the part, null when it is absent, damaged or does not say. */
    public <T> @Nullable T readOrNull(PartContent part, String name, Reading<@Nullable T> reading) {
        return this.<@Nullable T>read(part, name, reading, null);
    }

    /** A way to read a part. */
    public interface Reading<T extends @Nullable Object> {
        T read(XMLStreamReader reader) throws XMLStreamException;
    }
}
