package nl.parliament.model;

import java.util.Arrays;

/** Whom a letter is addressed to. */
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

    /** The word that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Chamber ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Chamber has the code '" + code + "'"));
    }
}
