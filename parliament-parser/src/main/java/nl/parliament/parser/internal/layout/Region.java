package nl.parliament.parser.internal.layout;

/** Where on the paper a block stands. */
public enum Region {
    /** The text column. */
    BODY,
    /** A page header of the first page: often the whole letterhead. */
    HEADER,
    /** The narrow column beside the text of the first page, with references and addresses. */
    COLUMN,
    /** What is repeated on pages: running heads, page numbers. */
    FURNITURE
}
