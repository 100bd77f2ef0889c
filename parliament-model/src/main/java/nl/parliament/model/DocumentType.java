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
    /** A report of a committee: of a debate or a written consultation, or on a bill. */
    VERSLAG("verslag"),
    /** A bill, as proposed or changed. */
    WETSVOORSTEL("wetsvoorstel"),
    /** The explanatory memorandum to a bill. */
    MEMORIE_VAN_TOELICHTING("memorie-van-toelichting"),
    /**
     * A note of the government on a bill or decree: nota naar aanleiding van het verslag, memorie van antwoord, nota
     * van wijziging, nota van toelichting.
     */
    NOTA("nota"),
    /** A list of questions of a committee, with answers or without. */
    LIJST_VAN_VRAGEN("lijst-van-vragen"),
    /** A note of civil servants that asks a member of the government to decide. */
    BESLISNOTA("beslisnota"),
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
