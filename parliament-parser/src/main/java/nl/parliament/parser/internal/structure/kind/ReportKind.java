package nl.parliament.parser.internal.structure.kind;

import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.parser.internal.structure.content.QuestionReader;

/** A report of a debate or a written consultation. */
final class ReportKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.VERSLAG;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return evidence.titleHas("verslag van");
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        document.questions(QuestionReader.read(evidence.parts()));
    }
}
