package nl.parliament.export;

import java.io.Serializable;
import java.util.Objects;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.Source;

/**
 * The document that a {@link Chunk} was cut from. Immutable and safe for use by many threads.
 *
 * @param id the official id, {@code kst-36045-191}; without one, {@code d-} and 16 hexadecimal digits that are made
 *     of the letters and digits of the document. The same document has the same id in every run
 * @param type what kind of paper it is
 * @param source the file it was read from
 * @param metadata what its head says: date, ministry, subject, dossiers
 */
public record ChunkSource(String id, DocumentType type, Source source, Metadata metadata) implements Serializable {
    public ChunkSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(metadata, "metadata");
    }
}
