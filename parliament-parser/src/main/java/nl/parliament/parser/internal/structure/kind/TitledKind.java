package nl.parliament.parser.internal.structure.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.DocumentType;
import nl.parliament.parser.internal.dutch.paper.BillFormula;
import nl.parliament.parser.internal.structure.block.Role;

/**
 * A document that its title alone tells: the title of an official paper, or a line of its own near the top of a paper
 * that is no letter. A letter has a salutation, a closing, a chamber it is sent to or the title as its subject.
 *
 * @param type the type of such a document
 * @param title how its title begins
 */
record TitledKind(DocumentType type, Pattern title) implements DocumentKind {
    // "VOORSTEL VAN WET" | "GEWIJZIGD VOORSTEL VAN WET" | "ONTWERP VAN WET"
    private static final String BILL = "(?:(?:nader )?gewijzigd )?(?:voorstel|ontwerp) van (?:rijks)?wet";
    // "MEMORIE VAN TOELICHTING" | "MEMORIE VAN TOELICHTING ZOALS GEWIJZIGD …"
    private static final String MEMORANDUM = "memorie van toelichting";
    // "NOTA NAAR AANLEIDING VAN HET VERSLAG" | "TWEEDE NOTA VAN WIJZIGING" | "NOTA VAN TOELICHTING" | "AANVULLING OP DE
    // NOTA NAAR AANLEIDING VAN HET VERSLAG" | "NADERE MEMORIE VAN ANTWOORD"
    private static final String NOTE = "(?:aanvulling op de )?(?:(?:tweede|derde|vierde|vijfde|zesde) )?"
            + "nota (?:naar aanleiding van het "
            + "(?:(?:nader|tweede nader) )?verslag|van (?:wijziging|toelichting|verbetering))|"
            + "(?:nadere )?memorie van antwoord";
    // "TER BESLISSING" | "Beslisnota Kamerbrief Nederlands Actieplan" | "Beslisnota bij …"
    private static final String MEMO = "ter (?:beslissing|ondertekening)|beslisnota(?!['’]s \\p{Ll})";

    // "Beslisnota's worden sinds 2021 openbaar gemaakt": a sentence
    private static final String VERB =
            "(?:word(?:t|en)|werd(?:en)?|is|zijn|was|waren|heeft|hebben|gaat|gaan|kan|kunnen|"
                    + "zal|zullen|moet(?:en)?|volgt|volgen|treft|vindt|ligt|liggen|bevat(?:ten)?|regelt|regelen)";

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

    static TitledKind of(DocumentType type, String title) {
        return new TitledKind(
                type, Pattern.compile("(?i)(?:" + title + ")\\b(?!.{0,150}\\b" + VERB + "\\b)[^.]{0,150}"));
    }

    @Override
    public boolean fits(Evidence evidence) {
        String official = evidence.heads().official().title();
        return official == null
                ? !isLetter(evidence) && (isOnTop(evidence) || opensBill(evidence))
                : title.matcher(official).lookingAt();
    }

    private boolean opensBill(Evidence evidence) {
        return type == DocumentType.WETSVOORSTEL && evidence.opens(BillFormula::opens);
    }

    private static boolean isLetter(Evidence evidence) {
        return Stream.of(Role.SALUTATION, Role.CLOSING)
                        .anyMatch(role -> !evidence.parts().blocks(role).isEmpty())
                || evidence.heads().letter().addressee() != null;
    }

    private boolean isOnTop(Evidence evidence) {
        return evidence.parts().labelled().stream()
                .limit(TOP)
                .map(block -> block.block().text().strip())
                .anyMatch(line -> line.length() <= LONGEST
                        && title.matcher(line).matches()
                        && !evidence.subject().contains(line.toLowerCase(Locale.ROOT)));
    }
}
