package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A named fact about a target of a reference. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the name is not in camel case, or when a fact that
 * is no list does not have exactly one value.
 *
 * @param name in camel case, at most 61 characters: {@code dossier}, {@code submitters}
 * @param values in the order of the text; exactly one when {@code list} is false
 * @param list whether the fact is a list by nature, even when it has only one value
 */
public record Attribute(String name, List<String> values, boolean list) implements Serializable {
    public Attribute {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        if (!name.matches("[a-z][A-Za-z0-9]{0,60}")) {
            throw new IllegalArgumentException("a name in camel case expected, '" + name + "' found");
        }
        if (!list && values.size() != 1) {
            throw new IllegalArgumentException(
                    "attribute " + name + ": one value expected, " + values.size() + " found");
        }
    }

    /** A fact with one value. */
    public static Attribute of(String name, String value) {
        return new Attribute(name, List.of(value), false);
    }

    /** A fact that is a list. */
    public static Attribute list(String name, List<String> values) {
        return new Attribute(name, values, true);
    }
}
