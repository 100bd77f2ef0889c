package nl.parliament.parser.internal.isolation;

import java.io.Serializable;
import nl.parliament.parser.internal.concurrent.Engine;
import org.jspecify.annotations.Nullable;

/**
 * A request to a worker to read a file, whose bytes follow.
 *
 * @param task what to do
 * @param name what to call the file; null for nothing
 */
public record Request(Task task, @Nullable String name) implements Serializable {
    /** The tasks of a worker: the methods of {@link Engine}. */
    enum Task {
        PARSE,
        LAYOUT,
        EXPLAIN
    }

    Serializable answer(byte[] bytes, Engine engine) {
        return switch (task) {
            case PARSE -> engine.parse(bytes, name);
            case LAYOUT -> engine.layout(bytes);
            case EXPLAIN -> engine.explain(bytes);
        };
    }
}
