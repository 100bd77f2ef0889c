package nl.parliament.parser.internal.structure.kind;

import nl.parliament.model.DocumentType;

/** A report of a committee. */
final class ReportKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.VERSLAG;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return evidence.titleHas("verslag van");
    }
}
