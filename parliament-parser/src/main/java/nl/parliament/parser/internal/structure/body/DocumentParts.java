package nl.parliament.parser.internal.structure.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.parliament.model.Attachment;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** The blocks of a document by the part they belong to, and the sections built of them. Immutable. */
public final class DocumentParts {
    private final CanonicalText canonical;
    private final List<LabelledBlock> labelled;
    private final List<LabelledBlock> body;
    private final List<LabelledBlock> annexes;
    private final List<Section> sections;
    private final List<Attachment> attachments;

    /**
     * The parts of a document.
     *
     * @param canonical the text they stand in
     * @param labelled all blocks with their roles, in reading order
     */
    public DocumentParts(CanonicalText canonical, List<LabelledBlock> labelled) {
        this.canonical = canonical;
        this.labelled = List.copyOf(labelled);
        int end = endOfBody();
        this.body = runningText(0, end);
        this.annexes = runningText(end, labelled.size());
        this.sections = sections(body, 1);
        this.attachments = divided();
    }

    /** The text and what stands beside it. */
    public CanonicalText canonical() {
        return canonical;
    }

    /** All blocks with their roles, in reading order. */
    public List<LabelledBlock> labelled() {
        return labelled;
    }

    /** The canonical text. */
    public String text() {
        return canonical.text();
    }

    /** The blocks of a role. */
    public List<PlacedBlock> blocks(Role role) {
        return labelled.stream()
                .filter(block -> block.is(role))
                .map(LabelledBlock::block)
                .toList();
    }

    /** The blocks of the signature. */
    public List<PlacedBlock> signature() {
        return blocks(Role.SIGNATURE);
    }

    /** The first block of a role as it is printed; null when there is none. */
    public @Nullable Passage first(Role role) {
        return blocks(role).stream().findFirst().map(PlacedBlock::passage).orElse(null);
    }

    /** The running text up to the signature. */
    public List<LabelledBlock> body() {
        return body;
    }

    /** The sections of the body. */
    public List<Section> sections() {
        return sections;
    }

    /** The running text after the signature, titles of annexes included. */
    public List<LabelledBlock> annexes() {
        return annexes;
    }

    /** The level of each heading of the body and the annexes, by the place where it begins. */
    public Map<Integer, Integer> headingLevels() {
        Map<Integer, Integer> levels = new HashMap<>();
        Stream.concat(sections.stream(), attachments.stream().flatMap(annex -> annex.sections().stream()))
                .flatMap(section -> section.allSections().stream())
                .forEach(section -> {
                    if (section.heading() != null) {
                        levels.put(section.heading().span().start(), section.level());
                    }
                });
        return levels;
    }

    /** The annexes after the signature. */
    public List<Attachment> attachments() {
        return attachments;
    }

    private List<Attachment> divided() {
        List<Attachment> divided = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= annexes.size(); i++) {
            if (i == annexes.size() || annexes.get(i).is(Role.ATTACHMENT_TITLE)) {
                divided.add(attachment(annexes.subList(from, i)));
                from = i;
            }
        }
        return divided;
    }

    /** One past the signature; without a signature where the first annex begins; else the body is all there is. */
    private int endOfBody() {
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

    private List<LabelledBlock> runningText(int from, int to) {
        return labelled.subList(from, to).stream()
                .filter(DocumentParts::isRunningText)
                .toList();
    }

    private static boolean isRunningText(LabelledBlock block) {
        return switch (block.role()) {
            case ATTACHMENT_TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_CELL, QUOTATION -> true;
            default -> false;
        };
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

    private List<Section> sections(List<LabelledBlock> blocks, int firstLevel) {
        HeadingLevels levels = new HeadingLevels(blocks, firstLevel, canonical.tellsLooks());
        return new SectionBuilder(levels, canonical.emptyCells()).build(blocks);
    }
}
