package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parliamentary file (dossier) that a numbered Kamerstuk belongs to. Immutable and safe for use by many threads.
 *
 * <p>The chambers give each bill and each subject one number; the budget of a ministry has the number of the year with
 * a Roman chapter.
 *
 * @param number five digits with its suffix, without spaces: {@code 36045}, {@code 36600-XV}; never null
 * @param title the title as printed; null when it is not
 */
public record Dossier(String number, @Nullable String title) implements Serializable {
    public Dossier {
        Objects.requireNonNull(number, "number");
    }
}
