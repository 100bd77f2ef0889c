package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parliamentary file that a numbered Kamerstuk belongs to.
 *
 * @param number five digits with its suffix, without spaces: {@code 36045}, {@code 36600-XV}
 * @param title the title as printed; null when it is not
 */
public record Dossier(String number, @Nullable String title) implements Serializable {
    public Dossier {
        Objects.requireNonNull(number, "number");
    }
}
