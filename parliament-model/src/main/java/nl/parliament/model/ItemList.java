package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list with bullets, numbers or letters. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when {@code items} is empty.
 *
 * @param ordered whether the first label is a number or a letter, and no bullet
 * @param items in reading order, at least one
 * @param span from the first item's label to the end of the last item
 * @param page the page it begins on, from 1; null when the format has no pages
 */
public record ItemList(
        boolean ordered,
        List<ListItem> items,
        Span span,
        @Nullable Integer page) implements Block {
    public ItemList {
        items = List.copyOf(items);
        Objects.requireNonNull(span, "span");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without items");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
