package nl.parliament.parser.internal.source;

import java.util.EnumMap;
import java.util.Map;
import nl.parliament.parser.Limit;

/**
 * What is counted of a whole file, in bytes of memory that each takes until the result is there. The figures are rough:
 * a budget of memory needs the order of things and not the last byte.
 */
final class MemoryCost {
    /** A character stands in the layout, the canonical text, its paragraph and its section. */
    private static final long CHARACTER = 16;

    private static final long GLYPH = 16;
    /** With its hints, its marks and its role. */
    private static final long BLOCK = 400;
    /** Two bytes can make a number, twenty an entry of a dictionary. */
    private static final long BYTE_OF_OBJECTS = 4;

    private static final long ENTRY_OF_OBJECTS = 80;

    private final Map<Limit, Long> costs = new EnumMap<>(Map.of(
            Limit.CHARACTERS, CHARACTER,
            Limit.DOCUMENT_GLYPHS, GLYPH,
            Limit.BLOCKS, BLOCK,
            Limit.NOTES, BLOCK,
            Limit.OBJECT_BYTES, BYTE_OF_OBJECTS,
            Limit.OBJECTS, ENTRY_OF_OBJECTS));

    /** Bytes of memory that one takes; 0 for what is let go at once. */
    long of(Limit limit) {
        return costs.getOrDefault(limit, 0L);
    }
}
