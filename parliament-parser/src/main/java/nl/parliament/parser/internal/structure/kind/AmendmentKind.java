package nl.parliament.parser.internal.structure.kind;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.content.AmendmentReader;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.MetadataAssembler;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;

/** An amendment: members change a bill. */
final class AmendmentKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.AMENDEMENT;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return evidence.titleHas("amendement van");
    }

    @Override
    public List<Signatory> signatories(Evidence evidence) {
        List<PlacedBlock> names = new ArrayList<>(AmendmentReader.members(evidence.parts()));
        names.addAll(evidence.parts().signature());
        return MemberSignatures.read(names);
    }

    @Override
    public Metadata metadata(Evidence evidence, List<Signatory> signatories, FieldProvenance provenance) {
        return new MetadataAssembler(evidence.heads(), provenance)
                .paperOfMembers()
                .build();
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        document.amendment(AmendmentReader.read(evidence.parts()));
    }
}
