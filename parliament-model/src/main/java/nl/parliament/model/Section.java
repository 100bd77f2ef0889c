package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands under it. The text before the first heading is a section without heading.
 *
 * @param heading the heading as shown, its number included; null for text without a heading
 * @param level depth, from 1
 * @param number the heading's number without closing point, {@code "3.1"}; null when it has none
 * @param blocks the text up to the first subsection
 * @param sections the subsections
 */
public record Section(
        @Nullable Passage heading, int level, @Nullable String number, List<Block> blocks, List<Section> sections)
        implements Serializable {
    public Section {
        if (level < 1) {
            throw new IllegalArgumentException("a section's level is at least 1, not " + level);
        }
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
