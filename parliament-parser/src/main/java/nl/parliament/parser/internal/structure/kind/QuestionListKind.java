package nl.parliament.parser.internal.structure.kind;

import java.util.List;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.parser.internal.structure.content.NumberedQuestions;
import nl.parliament.parser.internal.structure.content.QuestionReader;

/** A list of questions of a committee, with the answers when they are given. */
final class QuestionListKind implements DocumentKind {
    @Override
    public DocumentType type() {
        return DocumentType.LIJST_VAN_VRAGEN;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return evidence.titleHas("lijst van vragen") && !evidence.titleHas("brief van");
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        List<QuestionAnswer> headed = QuestionReader.read(evidence.parts());
        document.questions(headed.isEmpty() ? NumberedQuestions.read(evidence.parts()) : headed);
    }
}
