package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.parliament.model.Addressee;
import nl.parliament.model.Attachment;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.Source;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.HeadingLevels;
import nl.parliament.parser.internal.structure.body.SectionBuilder;
import nl.parliament.parser.internal.structure.head.AanhangselHead;
import nl.parliament.parser.internal.structure.head.AnsweredMembers;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.KamerstukHead;
import nl.parliament.parser.internal.structure.head.LetterHead;
import nl.parliament.parser.internal.structure.head.LetterHeadReader;
import nl.parliament.parser.internal.structure.head.MetadataAssembler;
import nl.parliament.parser.internal.structure.signature.MemberSignatures;
import nl.parliament.parser.internal.structure.signature.SignatoryReader;
import org.jspecify.annotations.Nullable;

/** Folds labelled blocks into a document. Made for one document. */
public final class LetterAssembler {
    private final CanonicalText canonical;
    private final List<LabelledBlock> labelled;
    private final Source source;
    private final FieldProvenance provenance = new FieldProvenance();
    private final DocumentType type;
    private final List<Signatory> signatories;
    private final Metadata metadata;

    /** An assembler for these blocks, with what the file stores beside its text. */
    public LetterAssembler(
            CanonicalText canonical, List<LabelledBlock> labelled, Source source, Map<String, String> properties) {
        this.canonical = canonical;
        this.labelled = labelled;
        this.source = source;
        provenance.watchErrors(canonical.blocks());
        provenance.watchErrors(canonical.furniture());
        List<PlacedBlock> headBlocks = blocks(Role.LETTERHEAD);
        LetterHead head = new LetterHeadReader(headBlocks, canonical.furniture(), properties, provenance).read();
        KamerstukHead official = KamerstukHead.read(headBlocks, canonical.furniture(), canonical.blocks(), provenance);
        AanhangselHead answers = AanhangselHead.read(headBlocks);
        this.type = DocumentTypes.of(new DocumentTypes.Evidence(head, official, labelled), provenance);
        this.signatories =
                type == DocumentType.MOTIE ? MemberSignatures.read(blocks(Role.SIGNATURE)) : signatories(answers);
        MetadataAssembler fields = new MetadataAssembler(head, official, answers, provenance);
        this.metadata = isOfMembers(type) ? fields.foldOfMembers() : fields.fold(signatories, asked());
    }

    /** Where sources disagreed about a field. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(provenance.diagnostics());
    }

    /** What the head of the document says. */
    public Metadata metadata() {
        return metadata;
    }

    /** The document, with these references. */
    public ParliamentaryDocument assemble(List<Reference> references) {
        return ParliamentaryDocument.builder(type, source, canonical.text())
                .metadata(metadata)
                .salutation(passage(Role.SALUTATION))
                .sections(sections(body(), 1))
                .closing(passage(Role.CLOSING))
                .signatories(signatories)
                .footnotes(canonical.footnotes())
                .bookmarks(canonical.bookmarks())
                .references(references)
                .attachments(attachments())
                .provenance(provenance.provenance())
                .build();
    }

    private @Nullable Addressee asked() {
        return type == DocumentType.ANTWOORD_KAMERVRAGEN ? AnsweredMembers.in(canonical.text()) : null;
    }

    /** Members write these, to the Kamer as a whole; what they are called is their subject. */
    private static boolean isOfMembers(DocumentType type) {
        return type == DocumentType.MOTIE || type == DocumentType.AMENDEMENT;
    }

    private List<PlacedBlock> blocks(Role role) {
        return labelled.stream()
                .filter(block -> block.is(role))
                .map(LabelledBlock::block)
                .toList();
    }

    private @Nullable Passage passage(Role role) {
        return blocks(role).stream().findFirst().map(PlacedBlock::passage).orElse(null);
    }

    private List<LabelledBlock> body() {
        return labelled.subList(0, endOfLetter()).stream()
                .filter(LetterAssembler::isText)
                .toList();
    }

    private List<LabelledBlock> annex() {
        return labelled.subList(endOfLetter(), labelled.size()).stream()
                .filter(LetterAssembler::isText)
                .toList();
    }

    /** One past the signature; without a signature where the first annex begins; else the letter is all there is. */
    private int endOfLetter() {
        for (int i = labelled.size(); i > 0; i--) {
            if (labelled.get(i - 1).is(Role.SIGNATURE)) {
                return i;
            }
        }
        int titles = 0;
        while (titles < labelled.size() && !labelled.get(titles).is(Role.ATTACHMENT_TITLE)) {
            titles++;
        }
        return titles;
    }

    private static boolean isText(LabelledBlock block) {
        return switch (block.role()) {
            case ATTACHMENT_TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_CELL, QUOTATION -> true;
            default -> false;
        };
    }

    private List<Section> sections(List<LabelledBlock> blocks, int firstLevel) {
        HeadingLevels levels = new HeadingLevels(blocks, firstLevel, canonical.tellsLooks());
        return new SectionBuilder(levels, canonical.emptyCells()).build(blocks);
    }

    private List<Attachment> attachments() {
        List<Attachment> attachments = new ArrayList<>();
        List<LabelledBlock> annex = annex();
        int from = 0;
        for (int i = 1; i <= annex.size(); i++) {
            if (i == annex.size() || annex.get(i).is(Role.ATTACHMENT_TITLE)) {
                attachments.add(attachment(annex.subList(from, i)));
                from = i;
            }
        }
        return attachments;
    }

    private Attachment attachment(List<LabelledBlock> annex) {
        LabelledBlock first = annex.get(0);
        boolean heads =
                first.is(Role.HEADING) && !QuestionHeads.is(first.block().text());
        boolean titled = heads || first.is(Role.ATTACHMENT_TITLE);
        Passage title = titled ? SectionBuilder.title(first.block()) : null;
        List<LabelledBlock> rest = titled ? annex.subList(1, annex.size()) : annex;
        return new Attachment(title, sections(rest, titled ? 2 : 1));
    }

    private List<Signatory> signatories(AanhangselHead answers) {
        List<Signatory> signatories = new ArrayList<>(answers.signatories());
        body().forEach(block -> signatories.addAll(SignatoryReader.inline(block.block())));
        signatories.addAll(new SignatoryReader().read(blocks(Role.SIGNATURE)));
        return signatories;
    }
}
