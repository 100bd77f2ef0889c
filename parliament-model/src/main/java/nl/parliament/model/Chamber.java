package nl.parliament.model;

/**
 * The chamber of the Dutch parliament (Staten-Generaal) that a letter is addressed to.
 */
public enum Chamber {
    /** The House of Representatives. */
    TWEEDE_KAMER("tweede-kamer"),
    /** The Senate. */
    EERSTE_KAMER("eerste-kamer"),
    /** Both chambers. */
    BOTH("both"),
    /** Somebody else. */
    OTHER("other");

    private final String code;

    Chamber(String code) {
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
    public static Chamber ofCode(String code) {
        return Codes.find(Chamber.class, Chamber::code, code);
    }
}
