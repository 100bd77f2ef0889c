package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.csv.Csv;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Signatory;

/**
 * Writes the signatories as CSV (RFC 4180) for spreadsheets, one row each. A cell that begins like a formula gets an
 * apostrophe.
 */
public final class SignatoriesCsvExporter implements LineExporter {
    private static final List<String> COLUMNS =
            List.of("source", "date", "ministry", "subject", "name", "role", "office", "portfolio", "onBehalf");

    private SignatoriesCsvExporter() {}

    /** An exporter. */
    public static SignatoriesCsvExporter create() {
        return new SignatoriesCsvExporter();
    }

    @Override
    public String format() {
        return "signatories";
    }

    @Override
    public String suffix() {
        return "signatories.csv";
    }

    @Override
    public String description() {
        return "CSV of who signed, for spreadsheets";
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
        for (Signatory signatory : document.signatories()) {
            String office =
                    signatory.office() == null ? null : signatory.office().code();
            Csv.row(
                    out,
                    document.source().name(),
                    date,
                    metadata.ministry(),
                    metadata.subject(),
                    signatory.name(),
                    signatory.role(),
                    office,
                    signatory.portfolio(),
                    String.valueOf(signatory.onBehalf()));
        }
    }
}
