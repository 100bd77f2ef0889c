package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Certainty;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Provenance;
import nl.parliament.model.Severity;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.FieldErrors;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/** Where the fields of one document came from, and what disagreed about them. */
public final class FieldProvenance {
    private final List<Provenance> provenance = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public void add(String field, PlacedBlock block, Span span, String rule, Certainty certainty) {
        Region region = block.hints().region();
        Span place = region == Region.FURNITURE ? null : span; // running heads are not in the canonical text
        provenance.add(new Provenance(field, region.code(), block.hints().page(), place, rule, certainty));
    }

    public void add(String field, LetterheadLine line, String rule, Certainty certainty) {
        add(field, line.block(), line.span(), rule, certainty);
    }

    /** The same, instead of what was noted of the field before. */
    void replace(String field, PlacedBlock block, String rule, Certainty certainty) {
        provenance.removeIf(known -> known.field().equals(field));
        add(field, block, block.span(), rule, certainty);
    }

    public void add(Provenance other) {
        provenance.add(other);
    }

    /** Notes that {@code witness} says something else about a field than the letter itself. */
    void disagree(String field, String taken, String witness, String other, @Nullable Span span) {
        diagnostics.add(new Diagnostic(
                "sources-disagree",
                Severity.WARNING,
                field + ": the letter says '" + taken + "' and was followed, " + witness + " says '" + other + "'",
                span,
                null));
    }

    /** Notes that the text holds what Word prints in place of a field whose source is gone. */
    public void watchErrors(List<PlacedBlock> blocks) {
        for (PlacedBlock block : blocks) {
            String error = FieldErrors.in(block.text());
            if (error != null) {
                String message = "a field has no value, the text says '" + error + "'";
                boolean isFurniture = block.hints().region() == Region.FURNITURE;
                diagnostics.add(new Diagnostic(
                        "unresolved-field",
                        Severity.WARNING,
                        message,
                        isFurniture ? null : block.span(),
                        block.hints().page()));
            }
        }
    }

    public List<Provenance> provenance() {
        return provenance;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
