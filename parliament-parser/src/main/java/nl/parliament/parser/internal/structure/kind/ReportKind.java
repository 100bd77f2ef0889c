package nl.parliament.parser.internal.structure.kind;

import java.util.regex.Pattern;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.parser.internal.structure.content.QuestionReader;

/** A report of a committee: of a debate, of a written consultation, on a bill. */
final class ReportKind implements DocumentKind {
    // "VERSLAG" | "NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR …"
    private static final Pattern TITLE = Pattern.compile("(?i)(?:(?:nader|voorlopig|inbreng) ){0,3}verslag\\b");
    // "2023D01234 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", without a dossier
    private static final TitledKind ON_TOP = TitledKind.of(
            DocumentType.VERSLAG, "(?:\\d{4}D\\d{5} )?(?:inbreng )?verslag van een .{0,40}(?:overleg|debat|gesprek)");

    @Override
    public DocumentType type() {
        return DocumentType.VERSLAG;
    }

    @Override
    public boolean fits(Evidence evidence) {
        String title = evidence.heads().official().title();
        return title == null
                ? ON_TOP.fits(evidence)
                : TITLE.matcher(title).lookingAt() || evidence.titleHas("verslag van");
    }

    @Override
    public void addContent(ParliamentaryDocument.Builder document, Evidence evidence, Metadata metadata) {
        document.questions(QuestionReader.read(evidence.parts()));
    }
}
