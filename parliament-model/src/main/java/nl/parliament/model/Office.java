package nl.parliament.model;

import java.util.Arrays;

/** The office a signatory holds. */
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

    /** The word that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Office ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Office has the code '" + code + "'"));
    }
}
