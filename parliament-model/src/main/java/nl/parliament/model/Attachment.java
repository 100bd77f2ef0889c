package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annex (bijlage) that stands in the same file, after the signature. Immutable and safe for use by many threads.
 *
 * @param title its title as shown; null when it has none
 * @param sections its text, in reading order; empty when it has none
 */
public record Attachment(@Nullable Passage title, List<Section> sections) implements Serializable {
    public Attachment {
        sections = List.copyOf(sections);
    }
}
