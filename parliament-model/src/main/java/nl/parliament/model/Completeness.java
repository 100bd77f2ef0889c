package nl.parliament.model;

import java.util.Arrays;

/** How much of the source the result holds. */
public enum Completeness {
    /** All of it. */
    COMPLETE("complete"),
    /** The source was damaged; what could be reached is here. */
    DAMAGED("damaged"),
    /** Something was left out: what follows a limit that was reached, or a document of another kind within this one. */
    TRUNCATED("truncated");

    private final String code;

    Completeness(String code) {
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
    public static Completeness ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Completeness has the code '" + code + "'"));
    }
}
