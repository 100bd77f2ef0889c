package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member who asked. Immutable and safe for use by many threads.
 *
 * @param name the surname as printed, {@code "Van Weyenberg"}
 * @param party the party as printed, {@code "GroenLinks-PvdA"}; null when it is not given
 */
public record Asker(String name, @Nullable String party) implements Serializable {
    public Asker {
        Objects.requireNonNull(name, "name");
    }
}
