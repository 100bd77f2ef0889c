package nl.parliament.parser.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note's text.
 *
 * @param key what its mark is called in the blocks
 * @param label the mark as shown
 * @param text its text
 * @param page the page it stands on; null when the format has none
 * @param links marks of the links that the file sets in it
 */
public record LayoutNote(
        String key, String label, String text, @Nullable Integer page, List<Mark> links) {
    public LayoutNote {
        links = List.copyOf(links);
    }

    /** A note without links. */
    public LayoutNote(String key, String label, String text, @Nullable Integer page) {
        this(key, label, text, page, List.of());
    }
}
