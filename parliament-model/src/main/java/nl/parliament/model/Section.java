package nl.parliament.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it. The text before the first heading is a section without a heading. Immutable and
 * safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the level is below 1.
 *
 * @param heading the heading as shown, its number included; null for text without a heading
 * @param level depth, from 1
 * @param number the heading's number without the point at its end, {@code "3.1"}; null when it has none
 * @param blocks the text up to the first subsection, in reading order; empty when there is none
 * @param sections the subsections, in reading order; empty when there are none
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

    /** This section and all sections under it, at any depth, in the order of the text. */
    public List<Section> allSections() {
        return all(List.of(this));
    }

    /** The blocks of this section and of all sections under it, in the order of the text. */
    public List<Block> allBlocks() {
        return allSections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    /** The smallest span that holds the heading, the blocks and the subsections; null when there are none. */
    public @Nullable Span span() {
        return allSections().stream()
                .map(Section::ownSpan)
                .filter(Objects::nonNull)
                .reduce(Span::union)
                .orElse(null);
    }

    /** What the heading and the blocks cover, without the subsections; null when there are none. */
    @Nullable Span ownSpan() {
        Stream<Span> title = Optional.ofNullable(heading).map(Passage::span).stream();
        return Stream.concat(title, blocks.stream().map(Block::span))
                .reduce(Span::union)
                .orElse(null);
    }

    /** These sections and all under them, in the order of the text. */
    static List<Section> all(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        collect(sections, all);
        return List.copyOf(all);
    }

    private static void collect(List<Section> sections, List<Section> all) {
        for (Section section : sections) {
            all.add(section);
            collect(section.sections, all);
        }
    }
}
