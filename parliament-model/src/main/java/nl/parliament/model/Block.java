package nl.parliament.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A piece of a section's text. The set is closed: use {@link #accept} to handle every kind. */
public sealed interface Block extends Serializable permits Paragraph, ItemList, Table, Quotation {
    /** Where the block stands in the canonical text, its parts included. */
    Span span();

    /** The page it begins on, from 1; null when the format has no pages. */
    @Nullable Integer page();

    /** Calls the method of {@code visitor} for this kind of block and returns what it returns. */
    <R> R accept(BlockVisitor<R> visitor);
}
