package nl.parliament.parser.internal.structure.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.content.InquiryReader;
import nl.parliament.parser.internal.structure.content.QuestionReader;
import nl.parliament.parser.internal.structure.head.AnsweredMembers;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.MetadataAssembler;

/** Answers to the questions of members. */
final class AnswersKind implements DocumentKind {
    // "beantwoording kamervragen over …" | "antwoorden op schriftelijke vragen van het lid …" | "beantwoording vragen
    // van de leden …"
    private static final Pattern SUBJECT = Pattern.compile("antwoord.{0,60}(?:kamervragen|schriftelijke vragen| "
            + MemberQuestions.OF_MEMBERS + "|" + "vragen (?:lid|leden)\\b)|kamervragen.{0,200}antwoord");

    private static final int FEWEST_HEADS = 2;

    @Override
    public DocumentType type() {
        return DocumentType.ANTWOORD_KAMERVRAGEN;
    }

    @Override
    public boolean fits(Evidence evidence) {
        return isAppendix(evidence) || heads(evidence) >= FEWEST_HEADS || tells(evidence.subject());
    }

    private static boolean isAppendix(Evidence evidence) {
        String identifier = evidence.heads().official().identifier();
        return identifier != null && identifier.startsWith("ah-");
    }

    private static long heads(Evidence evidence) {
        return evidence.parts().blocks(Role.HEADING).stream()
                .filter(block -> QuestionHeads.is(block.text()) || QuestionHeads.isAnswerAlone(block.text()))
                .count();
    }

    private static boolean tells(String subject) {
        return SUBJECT.matcher(subject).find() && !subject.contains("commissie");
    }

    @Override
    public List<Signatory> signatories(Evidence evidence) {
        List<Signatory> signatories = new ArrayList<>(evidence.heads().answers().signatories());
        signatories.addAll(DocumentKind.super.signatories(evidence));
        return signatories;
    }

    @Override
    public Metadata metadata(Evidence evidence, List<Signatory> signatories, FieldProvenance provenance) {
        return new MetadataAssembler(evidence.heads(), provenance)
                .answers(signatories, AnsweredMembers.in(evidence.parts().text()))
                .build();
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        document.questions(QuestionReader.read(evidence.parts()));
        document.inquiry(InquiryReader.read(evidence.parts().text(), metadata));
    }
}
