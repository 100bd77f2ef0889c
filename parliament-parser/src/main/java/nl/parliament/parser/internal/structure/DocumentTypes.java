package nl.parliament.parser.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.parliament.model.Certainty;
import nl.parliament.model.Chamber;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Provenance;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.KamerstukHead;
import nl.parliament.parser.internal.structure.head.LetterHead;

/** The list of document types with the evidence for each; the first that fits decides. */
final class DocumentTypes {
    // "beantwoording kamervragen over …" | "antwoorden op schriftelijke vragen van het lid …" | "beantwoording vragen
    // van de leden …"
    private static final Pattern ANSWERS =
            Pattern.compile("antwoord.{0,60}(?:kamervragen|schriftelijke vragen|vragen van (?:het lid|de leden)|"
                    + "vragen (?:lid|leden)\\b)|kamervragen.{0,200}antwoord");

    private DocumentTypes() {}

    private static List<Map.Entry<DocumentType, Predicate<Evidence>>> list() {
        return List.of(
                Map.entry(
                        DocumentType.MOTIE, evidence -> evidence.titleHas("motie van") || evidence.opens("De Kamer,")),
                Map.entry(DocumentType.AMENDEMENT, evidence -> evidence.titleHas("amendement van")),
                Map.entry(DocumentType.VERSLAG, evidence -> evidence.titleHas("verslag van")),
                Map.entry(DocumentType.ANTWOORD_KAMERVRAGEN, Evidence::answersQuestions),
                Map.entry(DocumentType.KAMERBRIEF, Evidence::isLetterToParliament));
    }

    static DocumentType of(Evidence evidence, FieldProvenance findings) {
        DocumentType type = list().stream()
                .filter(entry -> entry.getValue().test(evidence))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DocumentType.OVERIG);
        String rule = type == DocumentType.OVERIG ? "no type's evidence" : "evidence for " + type.code();
        findings.add(new Provenance("documentType", "body", null, null, rule, Certainty.DERIVED));
        return type;
    }

    /** What the type is judged by. */
    record Evidence(LetterHead head, KamerstukHead official, List<LabelledBlock> blocks) {
        boolean titleHas(String words) {
            String title = official.title() == null ? "" : official.title().toLowerCase(Locale.ROOT);
            return title.contains(words);
        }

        boolean opens(String words) {
            return blocks.stream()
                    .filter(block -> !block.is(Role.LETTERHEAD))
                    .limit(2)
                    .anyMatch(block -> block.block().text().startsWith(words));
        }

        boolean answersQuestions() {
            boolean appendix =
                    official.identifier() != null && official.identifier().startsWith("ah-");
            long questions = blocks.stream()
                    .filter(block -> block.is(Role.HEADING)
                            && (QuestionHeads.is(block.block().text())
                                    || QuestionHeads.isAnswerAlone(block.block().text())))
                    .count();
            String subject = head.subject() == null ? "" : head.subject().toLowerCase(Locale.ROOT);
            return appendix || questions >= 2 || (ANSWERS.matcher(subject).find() && !subject.contains("commissie"));
        }

        boolean isLetterToParliament() {
            boolean house = head.addressee() != null && head.addressee().chamber() != Chamber.OTHER;
            boolean chair = blocks.stream()
                    .anyMatch(block -> block.is(Role.SALUTATION)
                            && block.block().text().toLowerCase(Locale.ROOT).contains("voorzitter"));
            return house || chair || titleHas("brief van de minister") || titleHas("brief van de staatssecretaris");
        }
    }
}
