package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whom the letter is for.
 *
 * @param chamber which chamber of the Staten-Generaal
 * @param text the addressee as written, without the postal address
 */
public record Addressee(Chamber chamber, String text) implements Serializable {
    public Addressee {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(text, "text");
    }
}
