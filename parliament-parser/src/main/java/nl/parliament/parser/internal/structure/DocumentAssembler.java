package nl.parliament.parser.internal.structure;

import java.util.List;
import java.util.Map;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import nl.parliament.model.Signatory;
import nl.parliament.model.Source;
import nl.parliament.parser.internal.layout.StatedPaper;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.commitment.CommitmentReader;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.Heads;
import nl.parliament.parser.internal.structure.kind.BuiltInKinds;
import nl.parliament.parser.internal.structure.kind.DocumentKind;
import nl.parliament.parser.internal.structure.kind.Evidence;

/** Builds a document from labelled blocks, as its kind says. Made for one document. */
public final class DocumentAssembler {
    private final DocumentParts parts;
    private final Source source;
    private final FieldProvenance provenance;
    private final Evidence evidence;
    private final DocumentKind kind;
    private final List<Signatory> signatories;
    private final Metadata metadata;

    /** An assembler for these blocks, with what the file stores beside its text. */
    public DocumentAssembler(
            CanonicalText canonical,
            List<LabelledBlock> labelled,
            Source source,
            Map<String, String> properties,
            StatedPaper paper) {
        this.parts = new DocumentParts(canonical, labelled);
        this.source = source;
        this.provenance = new FieldProvenance(labelled);
        provenance.watchErrors(canonical.blocks());
        provenance.watchErrors(canonical.furniture());
        Heads heads = Heads.read(parts.blocks(Role.LETTERHEAD), canonical, properties, paper, provenance);
        this.evidence = new Evidence(heads, parts);
        this.kind = BuiltInKinds.of(paper.type(), evidence, provenance);
        this.signatories = kind.signatories(evidence);
        this.metadata = kind.metadata(evidence, signatories, provenance);
        new FrameProvenance(labelled, provenance).note(signatories);
    }

    /** Where sources disagreed about a field. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(provenance.diagnostics());
    }

    /** What the head of the document says. */
    public Metadata metadata() {
        return metadata;
    }

    /** The document, with these references. */
    public ParliamentaryDocument assemble(List<Reference> references) {
        CanonicalText canonical = parts.canonical();
        StatedReferences.note(references, canonical.links(), provenance);
        ParliamentaryDocument.Builder document = ParliamentaryDocument.builder(kind.type(), source, canonical.text())
                .metadata(metadata)
                .salutation(parts.first(Role.SALUTATION))
                .sections(parts.sections())
                .closing(parts.first(Role.CLOSING))
                .signatories(signatories)
                .footnotes(canonical.footnotes())
                .bookmarks(canonical.bookmarks())
                .references(references)
                .attachments(parts.attachments())
                .provenance(provenance.provenance());
        kind.addContent(document, evidence, metadata);
        ParliamentaryDocument read = document.build();
        return read.toBuilder().commitments(CommitmentReader.read(read)).build();
    }
}
