package nl.parliament.export;

/**
 * The content and layout of a JSON or XML export.
 *
 * @param indented whether it is laid out over lines; by default it is
 * @param text whether it holds the whole text, which spans count into; by default it does. An export without it cannot
 *     be read back
 * @param provenance whether it says where each field came from; by default it does
 */
public record ExportOptions(boolean indented, boolean text, boolean provenance) {
    /** The default options: everything, indented. */
    public static ExportOptions defaults() {
        return new ExportOptions(true, true, true);
    }

    /** The same, without white space between the parts. */
    public ExportOptions compact() {
        return new ExportOptions(false, text, provenance);
    }

    /** The same, without the whole text. */
    public ExportOptions withoutText() {
        return new ExportOptions(indented, false, provenance);
    }

    /** The same, without provenance. */
    public ExportOptions withoutProvenance() {
        return new ExportOptions(indented, text, false);
    }
}
