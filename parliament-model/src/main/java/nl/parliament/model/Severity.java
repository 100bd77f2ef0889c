package nl.parliament.model;

import java.util.Arrays;

/** How much a diagnostic matters. */
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

    /** The word that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Severity ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no Severity has the code '" + code + "'"));
    }
}
