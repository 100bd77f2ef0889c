package nl.parliament.model;

import java.util.Arrays;

/** How sure a value is. */
public enum Certainty {
    /** The document says what it is: a label stands before it. */
    STATED("stated"),
    /** Told by its form and place, without a label. */
    RECOGNISED("recognised"),
    /** Concluded from something else: the ministry from the signatory's office. */
    DERIVED("derived");

    private final String code;

    Certainty(String code) {
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
    public static Certainty ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Certainty has the code '" + code + "'"));
    }
}
