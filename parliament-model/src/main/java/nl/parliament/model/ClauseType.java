package nl.parliament.model;

/** What a clause of a motion does. The codes are the Dutch words that such a clause begins with. */
public enum ClauseType {
    /** {@code gehoord de beraadslaging}: the debate it comes from. */
    GEHOORD("gehoord"),
    /** {@code constaterende dat}: a fact. */
    CONSTATERENDE("constaterende"),
    /** {@code overwegende dat}: a reason. */
    OVERWEGENDE("overwegende"),
    /** {@code van mening dat}: an opinion. */
    VAN_MENING("van-mening"),
    /** {@code verzoekt de regering}: a request. */
    VERZOEKT("verzoekt"),
    /** {@code roept de regering op}: an appeal. */
    ROEPT_OP("roept-op"),
    /** {@code spreekt uit dat}: a statement of the chamber. */
    SPREEKT_UIT("spreekt-uit"),
    /** {@code draagt het Presidium op}: an order. */
    DRAAGT_OP("draagt-op"),
    /** Any other. */
    OTHER("other");

    private final String code;

    ClauseType(String code) {
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
    public static ClauseType ofCode(String code) {
        return Codes.find(ClauseType.class, ClauseType::code, code);
    }
}
