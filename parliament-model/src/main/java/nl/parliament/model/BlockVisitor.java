package nl.parliament.model;

/**
 * Handles every kind of {@link Block}; a new kind does not compile until it is handled.
 *
 * @param <R> what handling a block gives
 */
public interface BlockVisitor<R> {
    /** Handles a paragraph. */
    R visit(Paragraph paragraph);

    /** Handles a list. */
    R visit(ItemList list);

    /** Handles a table. */
    R visit(Table table);

    /** Handles a quotation. */
    R visit(Quotation quotation);
}
