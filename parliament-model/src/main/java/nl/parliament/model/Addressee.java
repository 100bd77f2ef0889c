package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * The addressee of a letter. Immutable and safe for use by many threads.
 *
 * @param chamber which chamber of the Staten-Generaal; never null
 * @param text the addressee as written, without the postal address; never null
 */
public record Addressee(Chamber chamber, String text) implements Serializable {
    public Addressee {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(text, "text");
    }
}
