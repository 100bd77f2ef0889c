package nl.parliament.model;

import java.io.Serializable;

/**
 * A stretch of a document's canonical text. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the end is before the start, or the start below 0.
 *
 * @param start the first UTF-16 unit, from 0
 * @param end one past the last UTF-16 unit; equal to {@code start} for a point between two characters
 */
public record Span(int start, int end) implements Serializable {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The point at {@code offset}, an empty span. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. An empty span overlaps one that it lies inside, but not at its ends. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The characters of {@code text} that the span covers.
     *
     * @throws IndexOutOfBoundsException when the span reaches past the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
