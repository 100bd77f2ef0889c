package nl.parliament.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * One cell of a table. Immutable and safe for use by many threads.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} when the cell spans no column or no row.
 *
 * @param text exactly what stands at {@code span}, a line feed between its paragraphs; empty for an empty cell
 * @param span where it stands in the canonical text
 * @param header whether it heads a row or column
 * @param columns how many columns it spans, from 1
 * @param rows how many rows it spans, from 1
 */
public record TableCell(String text, Span span, boolean header, int columns, int rows) implements Serializable {
    public TableCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException(
                    "a cell spans at least one column and row, not " + columns + " x " + rows);
        }
    }
}
