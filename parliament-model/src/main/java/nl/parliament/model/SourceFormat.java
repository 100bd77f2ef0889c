package nl.parliament.model;

/**
 * The kind of file that a document was read from.
 */
public enum SourceFormat {
    /** Office Open XML, transitional or strict. */
    DOCX("docx"),
    /** OpenDocument text. */
    ODT("odt"),
    /** Portable Document Format. */
    PDF("pdf"),
    /** Plain text, or the text a converter made of another file. */
    TXT("txt"),
    /** The XML of the official publisher of parliamentary papers, {@code officiele-publicatie}. */
    XML("xml");

    private final String code;

    SourceFormat(String code) {
        this.code = code;
    }

    /** The name that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws UnknownCodeException when there is none; it names the codes there are
     */
    public static SourceFormat ofCode(String code) {
        return Codes.find(SourceFormat.class, SourceFormat::code, code);
    }
}
