package nl.parliament.model;

/**
 * Who makes a {@link Commitment}.
 */
public enum Promisor {
    /** The prime minister. */
    MINISTER_PRESIDENT("minister-president"),
    /** A minister. */
    MINISTER("minister"),
    /** A state secretary. */
    STAATSSECRETARIS("staatssecretaris"),
    /** The government as a whole. */
    KABINET("kabinet");

    private final String code;

    Promisor(String code) {
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
    public static Promisor ofCode(String code) {
        return Codes.find(Promisor.class, Promisor::code, code);
    }
}
