package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A named place that the author's program left in the text. Immutable and safe for use by many threads.
 *
 * @param name its name, {@code _Hlk208388614}; never null
 * @param span what it covers; a point when it covers nothing
 */
public record Bookmark(String name, Span span) implements Serializable {
    public Bookmark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
