package nl.parliament.parser.internal.structure.kind;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.DocumentType;
import nl.parliament.parser.internal.structure.block.Role;

/**
 * A document that its title alone tells: the title of an official paper, or a line of its own near the top of a paper
 * that is no letter.
 *
 * @param type the type of such a document
 * @param title how its title begins
 */
record TitledKind(DocumentType type, Pattern title) implements DocumentKind {
    // "VOORSTEL VAN WET" | "GEWIJZIGD VOORSTEL VAN WET" | "ONTWERP VAN WET"
    private static final String BILL = "(?:(?:nader )?gewijzigd )?(?:voorstel|ontwerp) van (?:rijks)?wet";
    // "MEMORIE VAN TOELICHTING" | "MEMORIE VAN TOELICHTING ZOALS GEWIJZIGD …"
    private static final String MEMORANDUM = "memorie van toelichting";
    // "NOTA NAAR AANLEIDING VAN HET VERSLAG" | "TWEEDE NOTA VAN WIJZIGING" | "NOTA VAN TOELICHTING"
    private static final String NOTE = "(?:(?:tweede|derde|vierde|vijfde|zesde) )?nota (?:naar aanleiding van het "
            + "(?:(?:nader|tweede nader) )?verslag|van (?:wijziging|toelichting|verbetering))";
    // "TER BESLISSING" | "Beslisnota Kamerbrief Nederlands Actieplan" | "Beslisnota bij …"
    private static final String MEMO = "ter (?:beslissing|ondertekening)|beslisnota";

    /** Lines at the top of a paper that may be its title. */
    private static final int TOP = 12;
    /** A longer line is a sentence. */
    private static final int LONGEST = 160;

    /** Every kind that a title tells. */
    static List<DocumentKind> all() {
        return List.of(
                of(DocumentType.WETSVOORSTEL, BILL),
                of(DocumentType.MEMORIE_VAN_TOELICHTING, MEMORANDUM),
                of(DocumentType.NOTA, NOTE),
                of(DocumentType.BESLISNOTA, MEMO));
    }

    private static TitledKind of(DocumentType type, String title) {
        return new TitledKind(type, Pattern.compile("(?i)(?:" + title + ")\\b(?:[^.]{0,150})"));
    }

    @Override
    public boolean fits(Evidence evidence) {
        String official = evidence.heads().official().title();
        return official == null
                ? evidence.parts().blocks(Role.SALUTATION).isEmpty() && isOnTop(evidence)
                : title.matcher(official).lookingAt();
    }

    private boolean isOnTop(Evidence evidence) {
        return evidence.parts().labelled().stream()
                .limit(TOP)
                .map(block -> block.block().text().strip())
                .anyMatch(
                        line -> line.length() <= LONGEST && title.matcher(line).matches());
    }
}
