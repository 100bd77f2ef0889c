package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.parliament.export.Chunk;
import nl.parliament.export.ChunkSource;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;

/** Makes the chunks of one document out of parts. */
final class ChunkBuilder {
    private final List<Chunk> chunks = new ArrayList<>();
    private final StableIds.Counter keys = new StableIds.Counter();
    private final ChunkSource source;
    private final Placed<Reference> references;

    ChunkBuilder(ParliamentaryDocument document) {
        this.source =
                new ChunkSource(StableIds.document(document), document.type(), document.source(), document.metadata());
        this.references = new Placed<>(
                document.references(), reference -> reference.span().start());
    }

    List<Chunk> all() {
        return List.copyOf(chunks);
    }

    /** Adds a chunk of parts with the notes that they call; one of both may be missing. */
    void add(Place place, List<Part> parts, List<Part> notes) {
        Part body = Part.of("", parts.isEmpty() ? notes : parts);
        List<Part> all = Stream.concat(parts.stream(), notes.stream()).toList();
        String text = Part.of("", all).text();
        chunks.add(new Chunk(
                source.id() + "#" + keys.key("c", text),
                source,
                place.kind(),
                place.section(),
                body.span(),
                body.page(),
                place.answers(),
                all.stream()
                        .flatMap(part -> references.in(part.span()).stream())
                        .toList(),
                text));
    }
}
