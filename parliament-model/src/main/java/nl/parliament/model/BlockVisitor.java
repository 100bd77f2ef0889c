package nl.parliament.model;

/**
 * Handles every kind of {@link Block}. When a kind is added, implementations do not compile until they handle it.
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
