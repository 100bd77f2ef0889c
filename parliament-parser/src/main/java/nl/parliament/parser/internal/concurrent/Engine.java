package nl.parliament.parser.internal.concurrent;

import nl.parliament.model.ParseResult;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/** Reads files, in this process or in another. Safe for use by many threads. */
public interface Engine {
    /** From bytes to result. */
    ParseResult parse(byte[] bytes, @Nullable String name);

    /** A budget whose time begins now. */
    Budget budget();

    /**
     * From bytes to result, on the thread of who asks. Whatever a damaged file makes an engine throw comes through, and
     * nobody watches the clock where the engine does not, unless it {@link #keepsTime}.
     */
    ParseResult parseHere(byte[] bytes, @Nullable String name, Budget budget);

    /** Whether {@link #parseHere} always ends in time. */
    boolean keepsTime();

    /** Nobody waits any more for {@link #parseHere} with this budget. */
    void giveUp(Budget budget);

    /** The neutral blocks, for people. */
    String layout(byte[] bytes);

    /** The roles of the blocks, for people. */
    String explain(byte[] bytes);
}
