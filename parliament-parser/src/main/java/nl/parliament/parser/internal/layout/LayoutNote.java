package nl.parliament.parser.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * A note's text.
 *
 * @param key what its mark is called in the blocks
 * @param label the mark as shown
 * @param text its text
 * @param page the page it stands on; null when the format has none
 */
public record LayoutNote(
        String key, String label, String text, @Nullable Integer page) {}
