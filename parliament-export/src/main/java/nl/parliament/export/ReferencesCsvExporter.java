package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.parliament.export.internal.csv.Csv;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.model.Target;

/**
 * Writes the references as CSV (RFC 4180) for spreadsheets, one row each. A cell that begins like a formula gets an
 * apostrophe.
 */
public final class ReferencesCsvExporter implements LineExporter {
    private static final List<String> COLUMNS =
            List.of("source", "date", "ministry", "kind", "id", "text", "url", "attributes", "start", "end");

    private ReferencesCsvExporter() {}

    /** An exporter. */
    public static ReferencesCsvExporter create() {
        return new ReferencesCsvExporter();
    }

    @Override
    public String format() {
        return "references";
    }

    @Override
    public String suffix() {
        return "references.csv";
    }

    @Override
    public String description() {
        return "CSV of the references, for spreadsheets";
    }

    @Override
    public String opening() {
        return Csv.opening(COLUMNS);
    }

    @Override
    public void exportLines(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        ParliamentaryDocument document = result.document();
        Metadata metadata = document.metadata();
        String date = ModelWriter.date(metadata);
        for (Reference reference : document.references()) {
            Target target = reference.target();
            Csv.row(
                    out,
                    document.source().name(),
                    date,
                    metadata.ministry(),
                    target.kind(),
                    target.id(),
                    reference.text(),
                    target.url(),
                    attributes(target),
                    String.valueOf(reference.span().start()),
                    String.valueOf(reference.span().end()));
        }
    }

    private static String attributes(Target target) {
        return target.attributes().stream()
                .map(attribute -> attribute.name() + ": " + String.join(", ", attribute.values()))
                .collect(Collectors.joining("; "));
    }
}
