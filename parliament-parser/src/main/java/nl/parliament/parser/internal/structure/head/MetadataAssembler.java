package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
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
import nl.parliament.parser.internal.dutch.Portfolios;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/** Merges what the heads of a letter and of an official paper say into one set of fields. */
public final class MetadataAssembler {
    // "BRIEF VAN DE MINISTER VAN FINANCIËN" | "Brief van de staatssecretaris van Defensie" | "… MINISTER EN
    // STAATSSECRETARIS VAN …" | "… MINISTERS VOOR MEDISCHE ZORG EN VAN DEFENSIE"
    private static final Pattern TITLE = Pattern.compile("(?i)" + PaperHead.LETTER + "\\b(.{3,400})");
    private static final Pattern OFFICE_OF =
            Pattern.compile("(?i)\\b(van|voor) (?!de )(.{3,200}?)(?= en (?:van|voor|de) |, (?:van|voor|de) |$)");

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
                .ministry(ministry(signatories))
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

    /** A letter or an answer goes to the chamber that publishes it; a report or a note is written to none. */
    private @Nullable Addressee chamber(@Nullable Addressee asked) {
        String title = official.title();
        boolean isLetter = title != null && title.toUpperCase(Locale.ROOT).startsWith("BRIEF");
        if (head.publisher() != null && (asked != null || isLetter)) {
            return head.publisher();
        }
        findings.forget("metadata.addressee");
        if (asked != null) {
            findings.add(derived("metadata.addressee", null, "answers to members"));
            return asked;
        }
        if (official.identifier() == null || title == null || !isLetter) {
            return null;
        }
        findings.add(derived("metadata.addressee", null, "letter published by the Tweede Kamer"));
        return new Addressee(Chamber.TWEEDE_KAMER, title);
    }

    /** That of the letterhead. A ministry in the head of a published paper is part of the title of a dossier. */
    private @Nullable String ministry(List<Signatory> signatories) {
        if (official.title() == null && head.ministry() != null) {
            return head.ministry();
        }
        findings.forget("metadata.ministry");
        return ministryOfOffices(signatories);
    }

    /**
     * The name may stand only in the logo, a picture: then the office of who signs tells, or the title of the paper, or
     * the office of who is signed for.
     */
    private @Nullable String ministryOfOffices(List<Signatory> signatories) {
        List<Signatory> signing =
                signatories.stream().filter(signatory -> !signatory.onBehalf()).toList();
        List<Signatory> represented =
                new ArrayList<>(signatories.stream().filter(Signatory::onBehalf).toList());
        Collections.reverse(represented);
        return Stream.<Supplier<@Nullable String>>of(
                        () -> ministryOf(signing), this::ministryOfTitle, () -> ministryOf(represented))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String ministryOf(List<Signatory> signatories) {
        for (Signatory signatory : signatories) {
            String name =
                    signatory.office() == Office.MINISTER_PRESIDENT ? OF_PREMIER : ministryOf(signatory.portfolio());
            if (name != null) {
                findings.add(derived("metadata.ministry", signatory.span(), "signatory's portfolio"));
                return Ministries.called(name);
            }
        }
        return null;
    }

    /** Of the first office that the title names a known one of. */
    private @Nullable String ministryOfTitle() {
        Matcher title = TITLE.matcher(official.title() == null ? "" : official.title());
        Matcher office = OFFICE_OF.matcher(title.lookingAt() ? title.group(1) : "");
        String name = null;
        while (name == null && office.find()) {
            name = office.group(1).equalsIgnoreCase("voor")
                    ? Portfolios.ministryOf(office.group(2))
                    : Ministries.in(office.group(2));
        }
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
