package nl.parliament.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a section's text: a paragraph, a list, a table or a quotation. The set is closed: {@link #accept} handles
 * every kind. Every block is immutable and safe for use by many threads.
 */
public sealed interface Block extends Serializable permits Paragraph, ItemList, Table, Quotation {
    /** Where the block stands in the canonical text, its parts included. */
    Span span();

    /** The page it begins on, from 1; null when the format has no pages. */
    @Nullable Integer page();

    /** Calls the method of {@code visitor} for this kind of block and returns what it returns. */
    <R> R accept(BlockVisitor<R> visitor);
}
