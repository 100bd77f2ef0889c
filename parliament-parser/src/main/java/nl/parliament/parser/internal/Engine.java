package nl.parliament.parser.internal;

import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/** Where files are read: in this process or in another. Safe for use by many threads. */
public interface Engine {
    /** From bytes to result. */
    ParseResult parse(byte[] bytes, @Nullable String name);

    /** The neutral blocks, for people. */
    String layout(byte[] bytes);

    /** The roles of the blocks, for people. */
    String explain(byte[] bytes);
}
