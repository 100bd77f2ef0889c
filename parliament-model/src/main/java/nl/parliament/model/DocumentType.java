package nl.parliament.model;

/**
 * What kind of parliamentary paper a document is. The codes are the Dutch terms of the chambers.
 */
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

    /** The name that exports use, never null. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws UnknownCodeException when there is none; it names the codes there are
     */
    public static DocumentType ofCode(String code) {
        return Codes.find(DocumentType.class, DocumentType::code, code);
    }
}
