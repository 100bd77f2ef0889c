package nl.parliament.model;

/**
 * How much a diagnostic matters. Values are ordered from least to most severe.
 */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO("info"),
    /** Something may be missing or misread. */
    WARNING("warning"),
    /** Something is missing. */
    ERROR("error");

    private final String code;

    Severity(String code) {
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
    public static Severity ofCode(String code) {
        return Codes.find(Severity.class, Severity::code, code);
    }
}
