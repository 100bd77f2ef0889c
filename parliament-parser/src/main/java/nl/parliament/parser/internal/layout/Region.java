package nl.parliament.parser.internal.layout;

/** Where on the paper a block stands. */
public enum Region {
    /** The text column. */
    BODY("body"),
    /** The text itself: the file says that it is no letterhead and no signature. */
    TEXT("body"),
    /** Names and offices of who signs: the file says so. */
    SIGNATURE("signature"),
    /** A page header of the first page: often the whole letterhead. */
    HEADER("header"),
    /** The narrow column beside the text of the first page, with references and addresses. */
    SIDE_COLUMN("column"),
    /** What is repeated on pages: running heads, page numbers. */
    FURNITURE("furniture");

    private final String code;

    Region(String code) {
        this.code = code;
    }

    /** Its name in a document's provenance. */
    public String code() {
        return code;
    }
}
