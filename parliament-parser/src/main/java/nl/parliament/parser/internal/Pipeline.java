package nl.parliament.parser.internal;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.model.Severity;
import nl.parliament.model.Source;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.reference.LaterMentions;
import nl.parliament.parser.internal.reference.NoteTies;
import nl.parliament.parser.internal.reference.RecogniserChain;
import nl.parliament.parser.internal.structure.BrokenLines;
import nl.parliament.parser.internal.structure.BuiltInLabellers;
import nl.parliament.parser.internal.structure.CanonicalText;
import nl.parliament.parser.internal.structure.FallenNotes;
import nl.parliament.parser.internal.structure.GluedLines;
import nl.parliament.parser.internal.structure.LabelledBlock;
import nl.parliament.parser.internal.structure.LetterAssembler;
import nl.parliament.parser.internal.structure.LostCalls;
import nl.parliament.parser.internal.structure.ReferenceScope;
import nl.parliament.parser.internal.structure.TypedNotes;
import org.jspecify.annotations.Nullable;

/** The way of a document, a line a stage. Immutable. */
public final class Pipeline {
    private final RecogniserChain recognisers;
    private final ReadSettings settings;

    /** A pipeline with these recognisers and settings. */
    public Pipeline(RecogniserChain recognisers, ReadSettings settings) {
        this.recognisers = recognisers;
        this.settings = settings;
    }

    /** From bytes to result. */
    public ParseResult run(byte[] bytes, @Nullable String name) {
        LayoutDocument layout = layout(bytes);
        CanonicalText canonical = CanonicalText.of(mended(layout));
        List<LabelledBlock> labelled = BuiltInLabellers.label(canonical.blocks());
        List<Reference> found = recognisers.find(canonical.text());
        List<Reference> scoped = ReferenceScope.of(canonical, labelled).keep(found);
        List<Reference> numbered = NoteTies.of(canonical.text(), canonical.footnotes()).tie(scoped);
        List<Reference> references = LaterMentions.tie(canonical.text(), numbered);
        Source source = new Source(name, layout.format(), layout.pages(), layout.producer());
        LetterAssembler assembler = new LetterAssembler(canonical, labelled, source, layout.properties());
        ParliamentaryDocument document = assembler.assemble(references);
        List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
        diagnostics.addAll(assembler.diagnostics());
        return new ParseResult(document, diagnostics, completeness(diagnostics));
    }

    /** From bytes to neutral blocks. */
    public LayoutDocument layout(byte[] bytes) {
        long most = settings.limits().bytes();
        if (bytes.length > most) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED, "bytes: " + bytes.length + ", the maximum is " + most);
        }
        return BuiltInReaders.list().stream()
                .filter(reader -> reader.accepts(bytes))
                .findFirst()
                .orElseThrow(() -> FormatDetective.unsupported(bytes))
                .read(bytes, settings);
    }

    /** From bytes to blocks with their roles. */
    public List<LabelledBlock> labelled(byte[] bytes) {
        return BuiltInLabellers.label(CanonicalText.of(mended(layout(bytes))).blocks());
    }

    /** What the way of a text into its file has damaged, made good. */
    private static LayoutDocument mended(LayoutDocument layout) {
        LayoutDocument withNotes = LostCalls.tie(TypedNotes.lift(layout));
        LayoutDocument withAllNotes = FallenNotes.lift(withNotes);
        LayoutDocument withParagraphs = BrokenLines.joinOverPages(BrokenLines.join(withAllNotes));
        return GluedLines.part(withParagraphs);
    }

    private static Completeness completeness(List<Diagnostic> diagnostics) {
        boolean damaged = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return damaged ? Completeness.DAMAGED : Completeness.COMPLETE;
    }
}
