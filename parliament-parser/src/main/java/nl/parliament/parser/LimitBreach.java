package nl.parliament.parser;

import java.io.Serializable;
import java.util.Objects;

/**
 * A limit that a file exceeds, with the value found.
 *
 * @param limit the limit
 * @param value what was counted when reading stopped; the file may hold more
 * @param maximum what was allowed
 */
public record LimitBreach(Limit limit, long value, long maximum) implements Serializable {
    public LimitBreach {
        Objects.requireNonNull(limit, "limit");
    }

    /** One clause for messages: {@code pages: 10001 found, the maximum is 10000}. */
    public String message() {
        return limit.label() + ": " + value + " found, the maximum is " + maximum;
    }
}
