package nl.parliament.model;

import java.util.List;

/**
 * Thrown for a name that does not exist, such as {@code "minster"} for an {@link Office}. The message says what is
 * expected.
 */
public final class UnknownCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String[] expected;

    /**
     * An exception.
     *
     * @param subject what the name is of: {@code Office}
     * @param found the name that is not known
     * @param expected the names that are known, in the order of the message
     */
    public UnknownCodeException(String subject, String found, List<String> expected) {
        super(subject + ": one of " + String.join(", ", expected) + " expected, '" + found + "' found");
        this.found = found;
        this.expected = expected.toArray(String[]::new);
    }

    /** The name that is not known, never null. */
    public String found() {
        return found;
    }

    /** The names that are known, never empty. */
    public List<String> expected() {
        return List.of(expected);
    }
}
