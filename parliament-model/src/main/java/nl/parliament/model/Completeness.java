package nl.parliament.model;

/**
 * How much of the source a result holds.
 */
public enum Completeness {
    /** All of it. */
    COMPLETE("complete"),
    /** The source was damaged; what could be reached is here. */
    DAMAGED("damaged"),
    /** Some content was left out: text after a limit or a break, a page that is a picture, an embedded document. */
    TRUNCATED("truncated");

    private final String code;

    Completeness(String code) {
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
    public static Completeness ofCode(String code) {
        return Codes.find(Completeness.class, Completeness::code, code);
    }
}
