package nl.parliament.model;

/**
 * The office that a signatory holds.
 */
public enum Office {
    /** The prime minister. */
    MINISTER_PRESIDENT("minister-president"),
    /** A minister, 'van' a ministry or 'voor' a task. */
    MINISTER("minister"),
    /** A state secretary. */
    STAATSSECRETARIS("staatssecretaris"),
    /** Any other office, a civil servant's for one. */
    OTHER("other");

    private final String code;

    Office(String code) {
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
    public static Office ofCode(String code) {
        return Codes.find(Office.class, Office::code, code);
    }
}
