package nl.parliament.parser.internal.structure.kind;

import java.util.List;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.structure.content.MotionReader;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.MetadataAssembler;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;

/** A motion: members ask the government something. */
final class MotionKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.MOTIE;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return evidence.titleHas("motie van") || evidence.opens(line -> line.startsWith(MotionClauses.OPENING));
    }

    @Override
    public List<Signatory> signatories(Evidence evidence) {
        return MemberSignatures.read(evidence.parts().signature());
    }

    @Override
    public Metadata metadata(Evidence evidence, List<Signatory> signatories, FieldProvenance provenance) {
        return new MetadataAssembler(evidence.heads(), provenance)
                .paperOfMembers()
                .build();
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        document.motion(MotionReader.read(evidence.parts(), evidence.heads().official()));
    }
}
