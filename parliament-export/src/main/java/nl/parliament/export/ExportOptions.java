package nl.parliament.export;

/**
 * What a JSON or XML export holds and how it is laid out.
 *
 * @param indented whether it is laid out over lines; by default it is
 * @param text whether the whole text of the document is there once more beside its parts, as spans need it; by default
 *     it is. An export without it cannot be read back
 * @param provenance whether it says where each field came from; by default it does
 */
public record ExportOptions(boolean indented, boolean text, boolean provenance) {
    /** All there is, over lines. */
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
