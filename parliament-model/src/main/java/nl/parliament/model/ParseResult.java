package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What reading a file gives. Immutable and safe for use by many threads.
 *
 * @param document the letter; never null
 * @param diagnostics what the reader noticed, in the order in which it noticed it; empty when there is nothing
 * @param completeness whether the document holds everything in the file
 */
public record ParseResult(ParliamentaryDocument document, List<Diagnostic> diagnostics, Completeness completeness)
        implements Serializable {
    public ParseResult {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(completeness, "completeness");
        diagnostics = List.copyOf(diagnostics);
    }

    /** A complete result without diagnostics, for a document made by hand. */
    public static ParseResult of(ParliamentaryDocument document) {
        return new ParseResult(document, List.of(), Completeness.COMPLETE);
    }
}
