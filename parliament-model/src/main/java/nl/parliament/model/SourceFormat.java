package nl.parliament.model;

import java.util.Arrays;

/** The kind of file a document was read from. */
public enum SourceFormat {
    /** Office Open XML, transitional or strict. */
    DOCX("docx"),
    /** Portable Document Format. */
    PDF("pdf"),
    /** Plain text, or the text a converter made of another file. */
    TXT("txt");

    private final String code;

    SourceFormat(String code) {
        this.code = code;
    }

    /** The word that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SourceFormat ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no SourceFormat has the code '" + code + "'"));
    }
}
