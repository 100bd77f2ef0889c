package nl.parliament.parser;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The limits of reading: a maximum for each {@link Limit}. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.defaults().withPages(500).with(Limit.TABLE_DEPTH, 8);
 * }</pre>
 *
 * <p>{@link AtLimit} decides what happens when a file exceeds a limit.
 */
public final class ParseLimits {
    private static final ParseLimits DEFAULTS = new ParseLimits(
            Arrays.stream(Limit.values()).mapToLong(Limit::defaultMaximum).toArray());

    /** By ordinal. */
    private final long[] maxima;

    private ParseLimits(long[] maxima) {
        this.maxima = maxima;
    }

    /** The safe defaults. */
    public static ParseLimits defaults() {
        return DEFAULTS;
    }

    /** The maximum of a limit. */
    public long maximum(Limit limit) {
        return maxima[limit.ordinal()];
    }

    /**
     * These limits with a different maximum.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public ParseLimits with(Limit limit, long maximum) {
        Objects.requireNonNull(limit, "limit");
        if (maximum < 1) {
            throw new IllegalArgumentException(limit.label() + ": at least 1 expected, " + maximum + " found");
        }
        long[] all = maxima.clone();
        all[limit.ordinal()] = maximum;
        return new ParseLimits(all);
    }

    /** These limits with a different file size, for text files too. */
    public ParseLimits withBytes(long maximum) {
        return with(Limit.BYTES, maximum).with(Limit.TEXT_BYTES, maximum);
    }

    /** These limits with a different size of expanded parts. */
    public ParseLimits withExpandedBytes(long maximum) {
        return with(Limit.EXPANDED_BYTES, maximum);
    }

    /** These limits with a different number of parts. */
    public ParseLimits withParts(int maximum) {
        return with(Limit.PARTS, maximum);
    }

    /** These limits with a different number of pages. */
    public ParseLimits withPages(int maximum) {
        return with(Limit.PAGES, maximum);
    }

    /** These limits with a different number of characters. */
    public ParseLimits withCharacters(int maximum) {
        return with(Limit.CHARACTERS, maximum);
    }

    /** These limits with a different time to read in, in whole milliseconds. */
    public ParseLimits withTime(Duration maximum) {
        return with(Limit.MILLISECONDS, maximum.toMillis());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParseLimits limits && Arrays.equals(maxima, limits.maxima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(maxima);
    }

    /** What differs from the defaults. */
    @Override
    public String toString() {
        return Arrays.stream(Limit.values())
                .filter(limit -> maximum(limit) != limit.defaultMaximum())
                .map(limit -> limit + "=" + maximum(limit))
                .collect(Collectors.joining(", ", "ParseLimits{", "}"));
    }
}
