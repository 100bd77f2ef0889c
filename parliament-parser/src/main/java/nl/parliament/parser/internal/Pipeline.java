package nl.parliament.parser.internal;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.model.Source;
import nl.parliament.model.Span;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.reference.RecogniserChain;
import nl.parliament.parser.internal.reference.resolve.BuiltInResolvers;
import nl.parliament.parser.internal.reference.resolve.DocumentContext;
import nl.parliament.parser.internal.repair.BuiltInRepairs;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.structure.DocumentAssembler;
import nl.parliament.parser.internal.structure.ReferenceScope;
import nl.parliament.parser.internal.structure.UncertainStructure;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.label.BuiltInLabellers;
import org.jspecify.annotations.Nullable;

/** Runs all stages on one document, from bytes to result. Immutable. */
public final class Pipeline {
    private final RecogniserChain recognisers;
    private final ReadSettings settings;
    private final List<SourceReader> readers;

    /** A pipeline with these recognisers and settings. */
    public Pipeline(RecogniserChain recognisers, ReadSettings settings) {
        this.recognisers = recognisers;
        this.settings = settings;
        this.readers = BuiltInReaders.list();
    }

    /** From bytes to result. */
    public ParseResult run(byte[] bytes, @Nullable String name, Budget budget) {
        LayoutDocument layout = layout(bytes, budget);
        CanonicalText canonical = CanonicalText.of(BuiltInRepairs.apply(layout));
        budget.poll();
        List<LabelledBlock> labelled = BuiltInLabellers.label(canonical);
        budget.poll();
        Source source = new Source(Characters.cleanOrNull(name), layout.format(), layout.pages(), layout.producer());
        DocumentAssembler assembler =
                new DocumentAssembler(canonical, labelled, source, layout.properties(), layout.paper());
        List<Reference> found = recognisers.find(canonical.text(), budget::poll, budget::interruptible);
        List<Reference> references = BuiltInResolvers.resolve(found, context(canonical, labelled, assembler));
        budget.poll();
        ParliamentaryDocument document = assembler.assemble(references);
        budget.poll();
        List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
        diagnostics.addAll(assembler.diagnostics());
        diagnostics.addAll(UncertainStructure.in(labelled));
        List<Diagnostic> kept = Diagnostics.first(budget.maximum(Limit.DIAGNOSTICS), diagnostics);
        return new ParseResult(document, kept, Diagnostics.completeness(diagnostics));
    }

    /** From bytes to neutral blocks. */
    public LayoutDocument layout(byte[] bytes, Budget budget) {
        budget.check(Limit.BYTES, bytes.length);
        SourceReader reader = readers.stream()
                .filter(candidate -> candidate.accepts(bytes))
                .findFirst()
                .orElseThrow(() -> FormatSniffer.unsupported(bytes));
        budget.check(reader.size(), bytes.length);
        LayoutDocument layout = Characters.clean(reader.read(bytes, settings, budget));
        budget.poll();
        return layout;
    }

    /** From bytes to blocks in reading order. */
    public CanonicalText canonical(byte[] bytes, Budget budget) {
        return CanonicalText.of(BuiltInRepairs.apply(layout(bytes, budget)));
    }

    private static DocumentContext context(
            CanonicalText canonical, List<LabelledBlock> labelled, DocumentAssembler assembler) {
        List<Span> scope = ReferenceScope.of(canonical, labelled);
        return new DocumentContext(
                canonical.text(), scope, canonical.footnotes(), canonical.links(), assembler.metadata());
    }
}
