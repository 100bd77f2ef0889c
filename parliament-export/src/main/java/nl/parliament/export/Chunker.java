package nl.parliament.export;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.parliament.export.internal.chunk.Cutter;
import nl.parliament.model.ParliamentaryDocument;

/**
 * Cuts a document into pieces of plain text that suit a search index or a language model. A piece never crosses a
 * heading, with one exception: a question and its answer stay together, as far as they fit, despite a heading between
 * them. Immutable and safe for use by many threads, as far as the counter is.
 *
 * <pre>{@code
 * List<Chunk> chunks = Chunker.create().atMost(512, tokenizer::count).chunks(result.document());
 * }</pre>
 */
public final class Chunker {
    private static final int USUAL = 2000;
    private static final int SHORTEST = 16;

    private final int longest;
    private final ToIntFunction<String> counter;

    private Chunker(int longest, ToIntFunction<String> counter) {
        this.longest = longest;
        this.counter = counter;
    }

    /** A chunker of pieces of at most 2000 characters. */
    public static Chunker create() {
        return new Chunker(USUAL, String::length);
    }

    /**
     * The same, with pieces of at most {@code longest} characters (UTF-16 units), notes included. Where a block does
     * not fit, it is cut between items, rows or sentences, and a sentence that does not fit between words. Only a
     * single word may be longer.
     *
     * @throws IllegalArgumentException when {@code longest} is below 16
     */
    public Chunker atMost(int longest) {
        return atMost(longest, String::length);
    }

    /**
     * The same, with pieces that the counter says have at most {@code longest} units, such as tokens of a language
     * model. The counter is asked for parts of a piece, and their counts are added up: a count that is a little higher
     * for the parts than for the whole gives pieces that are a little shorter.
     *
     * @param counter the size of a text, zero or more
     * @throws IllegalArgumentException when {@code longest} is below 16
     */
    public Chunker atMost(int longest, ToIntFunction<String> counter) {
        if (longest < SHORTEST) {
            throw new IllegalArgumentException("longest: at least " + SHORTEST + " expected, " + longest + " found");
        }
        return new Chunker(longest, Objects.requireNonNull(counter, "counter"));
    }

    /** The pieces of a document, in the order of its text; empty when its body and annexes have no text. */
    public List<Chunk> chunks(ParliamentaryDocument document) {
        return Cutter.cut(Objects.requireNonNull(document, "document"), longest, counter);
    }
}
