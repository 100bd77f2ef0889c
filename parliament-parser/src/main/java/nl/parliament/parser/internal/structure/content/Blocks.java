package nl.parliament.parser.internal.structure.content;

import java.util.List;
import nl.parliament.model.Span;

/** Blocks that belong together. */
final class Blocks {
    private Blocks() {}

    /** From the first to the last, which are in reading order. */
    static Span all(List<Span> blocks) {
        return new Span(blocks.get(0).start(), blocks.get(blocks.size() - 1).end());
    }
}
