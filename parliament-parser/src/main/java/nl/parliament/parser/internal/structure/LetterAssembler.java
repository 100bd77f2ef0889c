package nl.parliament.parser.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.parliament.model.Addressee;
import nl.parliament.model.Attachment;
import nl.parliament.model.Chamber;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Provenance;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.Source;
import org.jspecify.annotations.Nullable;

/** Folds labelled blocks into a document. Made for one document. */
public final class LetterAssembler {
    private final CanonicalText canonical;
    private final List<LabelledBlock> labelled;
    private final Source source;

    /** An assembler for these blocks. */
    public LetterAssembler(CanonicalText canonical, List<LabelledBlock> labelled, Source source) {
        this.canonical = canonical;
        this.labelled = labelled;
        this.source = source;
    }

    /** The document, with references that {@code references} finds in its body and notes. */
    public ParliamentaryDocument assemble(List<Reference> references) {
        List<PlacedBlock> headBlocks = blocks(Role.LETTERHEAD);
        LetterHead head = new LetterHeadReader(headBlocks).read();
        KamerstukHead official = KamerstukHead.read(headBlocks, canonical.furniture(), canonical.blocks());
        AanhangselHead answers = AanhangselHead.read(headBlocks);
        List<Signatory> signatories = signatories(answers);
        DocumentType type = DocumentTypes.of(new DocumentTypes.Evidence(head, official, labelled));
        List<Provenance> provenance = new ArrayList<>(head.provenance());
        Metadata metadata = metadata(head, official, answers, signatories, provenance);
        return new ParliamentaryDocument(
                type,
                source,
                metadata,
                canonical.text(),
                passage(Role.SALUTATION),
                sections(body(), 1),
                passage(Role.CLOSING),
                signatories,
                canonical.footnotes(),
                canonical.bookmarks(),
                references,
                attachments(),
                provenance);
    }

    private List<PlacedBlock> blocks(Role role) {
        return labelled.stream().filter(block -> block.is(role)).map(LabelledBlock::block).toList();
    }

    private @Nullable Passage passage(Role role) {
        return blocks(role).stream().findFirst().map(PlacedBlock::passage).orElse(null);
    }

    private List<LabelledBlock> body() {
        return labelled.subList(0, endOfLetter()).stream().filter(LetterAssembler::isText).toList();
    }

    private List<LabelledBlock> annex() {
        return labelled.subList(endOfLetter(), labelled.size()).stream().filter(LetterAssembler::isText).toList();
    }

    /** One past the signature; without a signature the letter is all there is. */
    private int endOfLetter() {
        for (int i = labelled.size(); i > 0; i--) {
            if (labelled.get(i - 1).is(Role.SIGNATURE)) {
                return i;
            }
        }
        return labelled.size();
    }

    private static boolean isText(LabelledBlock block) {
        return switch (block.role()) {
            case ATTACHMENT_TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_CELL, QUOTATION -> true;
            default -> false;
        };
    }

    private static List<Section> sections(List<LabelledBlock> blocks, int firstLevel) {
        return new SectionBuilder(new HeadingLevels(blocks, firstLevel)).build(blocks);
    }

    private List<Attachment> attachments() {
        List<LabelledBlock> annex = annex();
        if (annex.isEmpty()) {
            return List.of();
        }
        LabelledBlock first = annex.get(0);
        boolean heads = first.is(Role.HEADING) && !Phrases.isQuestion(first.block().text());
        boolean titled = heads || first.is(Role.ATTACHMENT_TITLE);
        Passage title = titled ? SectionBuilder.title(first.block()) : null;
        List<LabelledBlock> rest = titled ? annex.subList(1, annex.size()) : annex;
        return List.of(new Attachment(title, sections(rest, titled ? 2 : 1)));
    }

    private List<Signatory> signatories(AanhangselHead answers) {
        List<Signatory> signatories = new ArrayList<>();
        if (answers.signatory() != null) {
            signatories.add(answers.signatory());
        }
        body().forEach(block -> signatories.addAll(SignatoryReader.inline(block.block())));
        signatories.addAll(new SignatoryReader().read(blocks(Role.SIGNATURE)));
        return signatories;
    }

    private static Metadata metadata(
            LetterHead head,
            KamerstukHead official,
            AanhangselHead answers,
            List<Signatory> signatories,
            List<Provenance> provenance) {
        String ministry = head.ministry() == null ? ministry(signatories, provenance) : head.ministry();
        String subject = answers.subject() == null ? head.subject() : answers.subject();
        LocalDate date = answers.answer() == null ? head.date() : DutchDate.in(answers.answer().text());
        if (subject == null && !official.dossiers().isEmpty()) {
            subject = official.dossiers().get(0).title();
        }
        Addressee addressee = head.addressee();
        return new Metadata(
                ministry,
                head.department(),
                addressee == null && official.identifier() != null ? chamber(official) : addressee,
                date,
                head.place(),
                subject,
                head.ourReference(),
                head.yourReference(),
                head.attachmentCount(),
                official.dossiers(),
                official.number(),
                official.sessionYear(),
                official.identifier());
    }

    private static @Nullable Addressee chamber(KamerstukHead official) {
        return official.title() != null && official.title().toUpperCase(Locale.ROOT).startsWith("BRIEF")
                ? new Addressee(Chamber.TWEEDE_KAMER, official.title())
                : null;
    }

    /** The name may stand only in the logo, a picture: then the first signatory's office tells. */
    private static @Nullable String ministry(List<Signatory> signatories, List<Provenance> provenance) {
        for (Signatory signatory : signatories) {
            String portfolio = signatory.onBehalf() || signatory.portfolio() == null ? "" : signatory.portfolio();
            String name = Ministries.named(portfolio);
            if (name != null) {
                provenance.add(new Provenance("metadata.ministry", "signature", null, signatory.span(), "signatory's portfolio"));
                return "Ministerie van " + name;
            }
        }
        return null;
    }
}
