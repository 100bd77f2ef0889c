package nl.parliament.parser.internal.structure.kind;

import nl.parliament.model.DocumentType;

/** What no other kind fits. */
final class OtherKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.OVERIG;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return true;
    }
}
