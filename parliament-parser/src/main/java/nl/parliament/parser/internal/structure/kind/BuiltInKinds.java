package nl.parliament.parser.internal.structure.kind;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Certainty;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Provenance;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import org.jspecify.annotations.Nullable;

/** The kinds of document this library knows; the first that fits decides. */
public final class BuiltInKinds {
    private BuiltInKinds() {}

    private static List<DocumentKind> list() {
        List<DocumentKind> kinds =
                new ArrayList<>(List.of(new MotionKind(), new AmendmentKind(), new QuestionListKind()));
        kinds.addAll(TitledKind.all());
        kinds.addAll(List.of(new ReportKind(), new AnswersKind(), new LetterKind(), new OtherKind()));
        return kinds;
    }

    /** The kind of a document that the file itself states, or that the evidence tells; and a note of what told it. */
    public static DocumentKind of(@Nullable DocumentType stated, Evidence evidence, FieldProvenance provenance) {
        DocumentKind kind = list().stream()
                .filter(candidate -> candidate.type() == stated)
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return of(evidence, provenance);
        }
        provenance.add(new Provenance("documentType", "body", null, null, "the file says so", Certainty.STATED));
        return kind;
    }

    private static DocumentKind of(Evidence evidence, FieldProvenance provenance) {
        DocumentKind kind = list().stream()
                .filter(candidate -> candidate.fits(evidence))
                .findFirst()
                .orElseThrow();
        DocumentType type = kind.type();
        String rule = type == DocumentType.OVERIG ? "no type's evidence" : "evidence for " + type.code();
        provenance.add(new Provenance("documentType", "body", null, null, rule, Certainty.DERIVED));
        return kind;
    }
}
