package nl.parliament.model;

/**
 * How certain a value is, from most to least certain.
 */
public enum Certainty {
    /** The document itself says what the value is: a label precedes it. */
    STATED("stated"),
    /** Recognised by its form and place, without a label. */
    RECOGNISED("recognised"),
    /** Derived from another value, such as the ministry from the signatory's office. */
    DERIVED("derived");

    private final String code;

    Certainty(String code) {
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
    public static Certainty ofCode(String code) {
        return Codes.find(Certainty.class, Certainty::code, code);
    }
}
