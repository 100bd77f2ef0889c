package nl.parliament.export;

import java.util.Objects;

/**
 * What a JSON or XML export holds and how it is laid out. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * JsonExporter.create(ExportOptions.defaults().compact().withoutProvenance());
 * }</pre>
 */
public final class ExportOptions {
    private static final ExportOptions DEFAULTS = new ExportOptions(true, true, true);

    private final boolean indented;
    private final boolean text;
    private final boolean provenance;

    private ExportOptions(boolean indented, boolean text, boolean provenance) {
        this.indented = indented;
        this.text = text;
        this.provenance = provenance;
    }

    /** The defaults: everything included, indented over several lines. */
    public static ExportOptions defaults() {
        return DEFAULTS;
    }

    /** The same, without white space between the parts. */
    public ExportOptions compact() {
        return new ExportOptions(false, text, provenance);
    }

    /** The same, without the whole text. An export without it cannot be read back. */
    public ExportOptions withoutText() {
        return new ExportOptions(indented, false, provenance);
    }

    /** The same, without provenance. */
    public ExportOptions withoutProvenance() {
        return new ExportOptions(indented, text, false);
    }

    /** Whether the export is indented over several lines. Default: it is. */
    public boolean indented() {
        return indented;
    }

    /** Whether the export also holds the whole text, which the spans point into. Default: it does. */
    public boolean text() {
        return text;
    }

    /** Whether the export says where each field came from. Default: it does. */
    public boolean provenance() {
        return provenance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportOptions options
                && indented == options.indented
                && text == options.text
                && provenance == options.provenance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indented, text, provenance);
    }

    @Override
    public String toString() {
        return "ExportOptions{indented=" + indented + ", text=" + text + ", provenance=" + provenance + "}";
    }
}
