package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.Addressee;
import nl.parliament.model.Certainty;
import nl.parliament.model.Chamber;
import nl.parliament.model.Metadata;
import nl.parliament.model.Office;
import nl.parliament.model.Provenance;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.DutchDate;
import nl.parliament.parser.internal.dutch.Ministries;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.dutch.Portfolios;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/** Merges what the heads of a letter and of an official paper say into one set of fields. */
public final class MetadataAssembler {
    // "BRIEF VAN DE MINISTER VAN FINANCIËN" | "Brief van de staatssecretaris van Defensie" | "… MINISTER EN
    // STAATSSECRETARIS VAN …" | "… MINISTER VOOR …"
    private static final Pattern TITLE = Pattern.compile(
            "(?i)" + PaperHead.LETTER + "(?: en (?:de )?" + Offices.BEWINDSPERSONEN + ")?" + " (van|voor) (.{3,400})");

    /** The ministry of the minister-president. */
    private static final String OF_PREMIER = "Algemene Zaken";

    private static final Pattern PART_OF_MINISTRY = Pattern.compile("\\s[-–]\\s");

    private final LetterHead head;
    private final KamerstukHead official;
    private final AanhangselHead answers;
    private final FieldProvenance findings;

    /** An assembler for these heads, that notes where it took each field. */
    public MetadataAssembler(Heads heads, FieldProvenance findings) {
        this.head = heads.letter();
        this.official = heads.official();
        this.answers = heads.answers();
        this.findings = findings;
    }

    /**
     * The fields of a letter.
     *
     * @param signatories who signed it
     */
    public Metadata.Builder letter(List<Signatory> signatories) {
        return letter(signatories, null);
    }

    /**
     * The fields of answers to members: a letter, or the sentences above published answers.
     *
     * @param signatories who answers
     * @param asked the chamber whose members asked; null when the text does not tell
     */
    public Metadata.Builder answers(List<Signatory> signatories, @Nullable Addressee asked) {
        Metadata.Builder fields = letter(signatories, asked);
        PlacedBlock answer = answers.answer();
        if (answer != null) {
            findings.replace("metadata.date", answer, "head of published answers", Certainty.STATED);
            fields.date(DutchDate.in(answer.text()));
        }
        PlacedBlock questions = answers.questions();
        if (questions != null) {
            findings.replace("metadata.subject", questions, "head of published answers", Certainty.RECOGNISED);
            fields.subject(answers.subject());
        }
        return fields;
    }

    /** The fields of a paper that members sign: what it is called is its subject. */
    public Metadata.Builder paperOfMembers() {
        if (official.title() != null) {
            findings.add(derived("metadata.subject", null, "title of the paper"));
        }
        return published().subject(official.title());
    }

    private Metadata.Builder letter(List<Signatory> signatories, @Nullable Addressee asked) {
        return published()
                .ministry(head.ministry() == null ? ministry(signatories) : head.ministry())
                .department(head.department())
                .addressee(head.addressee() == null ? chamber(asked) : head.addressee())
                .subject(subject())
                .ourReference(head.ourReference())
                .yourReference(head.yourReference())
                .attachmentCount(head.attachmentCount());
    }

    /** What a letter and a paper of members have alike. */
    private Metadata.Builder published() {
        return Metadata.builder()
                .date(head.date())
                .place(head.place())
                .dossiers(official.dossiers())
                .number(official.number())
                .sessionYear(official.sessionYear())
                .identifier(official.identifier());
    }

    private @Nullable String subject() {
        if (head.subject() != null || official.dossiers().isEmpty()) {
            return head.subject();
        }
        findings.add(derived("metadata.subject", null, "title of the dossier"));
        return official.dossiers().get(0).title();
    }

    private @Nullable Addressee chamber(@Nullable Addressee asked) {
        if (asked != null) {
            findings.add(derived("metadata.addressee", null, "answers to members"));
            return asked;
        }
        String title = official.title();
        if (official.identifier() == null
                || title == null
                || !title.toUpperCase(Locale.ROOT).startsWith("BRIEF")) {
            return null;
        }
        findings.add(derived("metadata.addressee", null, "letter published by the Tweede Kamer"));
        return new Addressee(Chamber.TWEEDE_KAMER, title);
    }

    /**
     * The name may stand only in the logo, a picture: then the office of who signs tells, or of who is signed for.
     */
    private @Nullable String ministry(List<Signatory> signatories) {
        List<Signatory> byRank = new ArrayList<>();
        signatories.stream().filter(signatory -> !signatory.onBehalf()).forEach(byRank::add);
        for (int i = signatories.size() - 1; i >= 0; i--) {
            if (signatories.get(i).onBehalf()) {
                byRank.add(signatories.get(i));
            }
        }
        for (Signatory signatory : byRank) {
            String name =
                    signatory.office() == Office.MINISTER_PRESIDENT ? OF_PREMIER : ministryOf(signatory.portfolio());
            if (name != null) {
                findings.add(derived("metadata.ministry", signatory.span(), "signatory's portfolio"));
                return Ministries.called(name);
            }
        }
        Matcher title = TITLE.matcher(official.title() == null ? "" : official.title());
        if (!title.matches()) {
            return null;
        }
        String name = title.group(1).equalsIgnoreCase("voor")
                ? Portfolios.ministryOf(title.group(2))
                : Ministries.in(title.group(2));
        if (name == null) {
            return null;
        }
        findings.add(derived("metadata.ministry", null, "title of the paper"));
        return Ministries.called(name);
    }

    private static @Nullable String ministryOf(@Nullable String portfolio) {
        if (portfolio == null) {
            return null;
        }
        // "Financiën - Toeslagen en Douane": a staatssecretaris of a ministry, for a part of it
        String whole = PART_OF_MINISTRY.split(portfolio, 2)[0];
        return Stream.of(Ministries.named(whole), Ministries.abbreviated(whole), Portfolios.ministryOf(portfolio))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Provenance derived(String field, @Nullable Span span, String rule) {
        return new Provenance(field, "body", null, span, rule, Certainty.DERIVED);
    }
}
