package nl.parliament.model;

import java.util.Arrays;

/** What kind of parliamentary paper a document is. */
public enum DocumentType {
    /** A letter of a member of the government to one or both chambers, also when printed as a Kamerstuk. */
    KAMERBRIEF("kamerbrief"),
    /** The answer to written questions of members. */
    ANTWOORD_KAMERVRAGEN("antwoord-kamervragen"),
    /** A motion: a chamber's statement or request. */
    MOTIE("motie"),
    /** An amendment to a bill. */
    AMENDEMENT("amendement"),
    /** A report of a debate or a written consultation. */
    VERSLAG("verslag"),
    /** Anything else. */
    OVERIG("overig");

    private final String code;

    DocumentType(String code) {
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
    public static DocumentType ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no DocumentType has the code '" + code + "'"));
    }
}
