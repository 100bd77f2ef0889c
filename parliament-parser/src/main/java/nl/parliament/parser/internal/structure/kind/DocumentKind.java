package nl.parliament.parser.internal.structure.kind;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.MetadataAssembler;
import nl.parliament.parser.internal.structure.signature.CommitteeSignatures;
import nl.parliament.parser.internal.structure.signature.SignatoryReader;

/** A kind of document. Its default methods treat it as a letter. Immutable. */
public interface DocumentKind {
    /** The type of such a document. */
    DocumentType type();

    /** Whether the evidence is enough for this kind. */
    boolean fits(Evidence evidence);

    /** Who signs, in reading order. */
    default List<Signatory> signatories(Evidence evidence) {
        List<Signatory> signatories = new ArrayList<>();
        if (evidence.mayBeLetter()) {
            evidence.parts().body().forEach(block -> signatories.addAll(SignatoryReader.inline(block.block())));
        }
        signatories.addAll(CommitteeSignatures.read(evidence.parts().blocks(Role.COMMITTEE_SIGNATURE)));
        signatories.addAll(new SignatoryReader().read(evidence.parts().signature()));
        return signatories;
    }

    /** What the head says. */
    default Metadata metadata(Evidence evidence, List<Signatory> signatories, FieldProvenance provenance) {
        return new MetadataAssembler(evidence.heads(), provenance)
                .letter(signatories)
                .build();
    }

    /** Adds what only documents of this kind hold. */
    default void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {}
}
