package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.parliament.export.Chunk;
import nl.parliament.export.ChunkKind;

/** Collects parts and the notes they call until a chunk is full. */
final class Packer {
    private final ChunkBuilder chunks;
    private final int longest;
    private final ToIntFunction<String> counter;
    private final List<Part> collected = new ArrayList<>();
    private final List<Part> notes = new ArrayList<>();
    private Place place = new Place(List.of(), null, ChunkKind.BODY);
    private int size;

    Packer(ChunkBuilder chunks, int longest, ToIntFunction<String> counter) {
        this.chunks = chunks;
        this.longest = longest;
        this.counter = counter;
    }

    /** The part itself where it fits into a chunk, else the parts it consists of that do. */
    Stream<Part> fitting(Part part) {
        List<Part> smaller =
                counter.applyAsInt(part.text()) > longest ? part.smaller().get() : List.of();
        return smaller.isEmpty() ? Stream.of(part) : smaller.stream().flatMap(this::fitting);
    }

    /** Adds a part to the chunk that is being filled, or to the next one when that is full. */
    void add(Part part, List<Part> called, Place where) {
        int own = sizeOf(part);
        int more = own + called.stream().mapToInt(this::sizeOf).sum();
        if (size + more > longest) {
            flush();
        }
        place = isEmpty() ? where : place;
        collected.add(part);
        size += own;
        called.forEach(note -> addNote(note, where));
    }

    /** Adds a note; what does not fit into the chunk with the text that calls it comes as a chunk of its own. */
    void addNote(Part note, Place where) {
        fitting(note).forEach(each -> {
            if (size + sizeOf(each) > longest) {
                flush();
            }
            place = isEmpty() ? where : place;
            notes.add(each);
            size += sizeOf(each);
        });
    }

    private int sizeOf(Part part) {
        return counter.applyAsInt(part.before()) + counter.applyAsInt(part.text());
    }

    /** Whether the chunk that is being filled holds nothing yet. */
    boolean isEmpty() {
        return collected.isEmpty() && notes.isEmpty();
    }

    /** Ends the chunk that is being filled. */
    void flush() {
        if (!isEmpty()) {
            chunks.add(place, List.copyOf(collected), List.copyOf(notes));
        }
        collected.clear();
        notes.clear();
        size = 0;
    }

    /** All chunks. */
    List<Chunk> all() {
        flush();
        return chunks.all();
    }
}
