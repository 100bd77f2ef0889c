package nl.parliament.parser.internal.structure.block;

/** What a block is to the letter. */
public enum Role {
    /** A line of the letterhead, the side column or the head of a Kamerstuk. */
    LETTERHEAD,
    /** 'Geachte voorzitter,'. */
    SALUTATION,
    /** A heading. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** Part of a cell of a table. */
    TABLE_CELL,
    /** Text quoted from elsewhere. */
    QUOTATION,
    /** 'Hoogachtend,'. */
    CLOSING,
    /** A name or role of the signature. */
    SIGNATURE,
    /** A name or role of who signs for a committee, in the midst of its paper. */
    COMMITTEE_SIGNATURE,
    /** The title of an annex in the same file. */
    ATTACHMENT_TITLE
}
