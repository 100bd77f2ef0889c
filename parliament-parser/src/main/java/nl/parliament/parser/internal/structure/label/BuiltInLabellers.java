package nl.parliament.parser.internal.structure.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** The ordered list of labellers: the first that applies decides. A new rule is a new labeller and a line here. */
public final class BuiltInLabellers {
    private static final List<Labeller> LABELLERS = List.of(
            new ZoneLabeller(),
            new TableLabeller(),
            new QuestionSequenceLabeller(),
            new HeadingLabeller(),
            new ListItemLabeller(),
            new QuotationLabeller(),
            new ParagraphLabeller());

    private BuiltInLabellers() {}

    /** Every block with its role. */
    public static List<LabelledBlock> label(CanonicalText canonical) {
        Zones zones = Zones.of(canonical.blocks());
        TableShapes tables = new TableShapes(canonical.blocks(), zones);
        List<PlacedBlock> blocks = tables.inOuterCells(canonical.blocks());
        Set<Integer> questions = QuestionSequence.in(blocks);
        List<LabelledBlock> labelled = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            labelled.add(label(
                    blocks.get(i), new LabelContext(blocks, i, zones, tables, questions, canonical.tellsLooks())));
        }
        return labelled;
    }

    /** What decided about the part of each block, for people to read. */
    public static List<String> witnesses(CanonicalText canonical) {
        Zones zones = Zones.of(canonical.blocks());
        return IntStream.range(0, canonical.blocks().size())
                .mapToObj(zones::witnesses)
                .toList();
    }

    private static LabelledBlock label(PlacedBlock block, LabelContext surroundings) {
        for (Labeller labeller : LABELLERS) {
            Role role = labeller.label(block, surroundings);
            if (role != null) {
                return new LabelledBlock(
                        block, role, labeller.rule(), surroundings.zones().doubt(surroundings.index()));
            }
        }
        throw new IllegalStateException("the last labeller always applies");
    }
}
