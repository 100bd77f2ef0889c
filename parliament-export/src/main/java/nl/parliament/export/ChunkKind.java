package nl.parliament.export;

/** What kind of text a {@link Chunk} holds. */
public enum ChunkKind {
    /** The document's own text. */
    BODY("body"),
    /** Questions with their answer, or a part of these. */
    QUESTION_ANSWER("question-answer"),
    /** The text of an annex in the same file. */
    ANNEX("annex");

    private final String code;

    ChunkKind(String code) {
        this.code = code;
    }

    /** The name that exports use, never null. */
    public String code() {
        return code;
    }
}
