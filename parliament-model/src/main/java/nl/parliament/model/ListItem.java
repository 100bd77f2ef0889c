package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list. Immutable and safe for use by many threads.
 *
 * @param label the mark or number before the text as shown, {@code "•"} or {@code "a."}; null when it has none
 * @param text the item's own text, without label and without nested items
 * @param span where {@code text} stands in the canonical text
 * @param items the items nested under it, in reading order; empty when there are none
 */
public record ListItem(@Nullable String label, String text, Span span, List<ListItem> items) implements Serializable {
    public ListItem {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        items = List.copyOf(items);
    }
}
