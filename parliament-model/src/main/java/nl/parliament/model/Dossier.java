package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parliamentary file (dossier) that a numbered Kamerstuk belongs to. Immutable and safe for use by many threads.
 *
 * <p>The chambers give each bill and each subject one number. All budgets of a year share one number; a Roman numeral,
 * the chapter, tells the ministries apart.
 *
 * @param number five digits with its suffix, without spaces: {@code 36045}, {@code 36600-XV}; never null
 * @param title the title as printed; null when it is not
 */
public record Dossier(String number, @Nullable String title) implements Serializable {
    public Dossier {
        Objects.requireNonNull(number, "number");
    }
}
