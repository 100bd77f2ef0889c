package nl.parliament.model;

/** Whether and how questions are answered in a document. */
public enum AnswerStatus {
    /** The answer stands in the document. */
    ANSWERED("answered"),
    /** The document says that the answer comes later. */
    DEFERRED("deferred"),
    /** Instead of an answer, the document refers to the answer to other questions, whose numbers it names. */
    REFERS("refers"),
    /** The document holds no answer and does not say why. */
    OPEN("open");

    private final String code;

    AnswerStatus(String code) {
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
    public static AnswerStatus ofCode(String code) {
        return Codes.find(AnswerStatus.class, AnswerStatus::code, code);
    }
}
