package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that a document was read from. Immutable and safe for use by many threads.
 *
 * @param name file name without a folder; null when the bytes came without one
 * @param format what the content is, whatever the name says
 * @param pages the number of pages, from 1; null when the format has none
 * @param producer the program that wrote the file, as the file says; null when it does not
 */
public record Source(
        @Nullable String name,
        SourceFormat format,
        @Nullable Integer pages,
        @Nullable String producer) implements Serializable {
    public Source {
        Objects.requireNonNull(format, "format");
    }
}
