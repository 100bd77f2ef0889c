package nl.parliament.parser.robust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Source;
import nl.parliament.parser.AtLimit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.Pipeline;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.reference.RecogniserChain;
import nl.parliament.parser.internal.repair.BuiltInRepairs;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.structure.DocumentAssembler;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.label.BuiltInLabellers;

/**
 * A letter between reader and structure, so that its blocks can be changed.
 *
 * @param name of the file
 * @param layout its blocks, repaired
 * @param labelled the same with their roles
 * @param document what it reads as
 */
record Letter(String name, LayoutDocument layout, List<LabelledBlock> labelled, ParliamentaryDocument document) {
    private static final ReadSettings SETTINGS =
            new ReadSettings(ParseLimits.defaults(), AtLimit.values()[0], TrackedChanges.values()[0]);
    private static final Pipeline PIPELINE = new Pipeline(new RecogniserChain(List.of(), Set.of()), SETTINGS);

    static Letter read(String name, byte[] bytes) {
        LayoutDocument layout = PIPELINE.layout(bytes, new Budget(ParseLimits.defaults()));
        return of(name, BuiltInRepairs.apply(layout));
    }

    static Letter ofText(String name, String... lines) {
        return read(name, String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Letter of(String name, LayoutDocument layout) {
        CanonicalText canonical = CanonicalText.of(layout);
        List<LabelledBlock> labelled = BuiltInLabellers.label(canonical);
        Source source = new Source(name, layout.format(), layout.pages(), layout.producer());
        DocumentAssembler assembler =
                new DocumentAssembler(canonical, labelled, source, layout.properties(), layout.paper());
        return new Letter(name, layout, labelled, assembler.assemble(List.of()));
    }

    /** The letter with another text in one of its blocks. */
    Letter with(PlacedBlock block, String text) {
        List<LayoutBlock> blocks = new ArrayList<>(layout.blocks());
        LayoutBlock old = blocks.get(indexOf(block));
        blocks.set(
                indexOf(block),
                new LayoutBlock(text, text.length() < old.text().length() ? List.of() : old.marks(), old.hints()));
        return of(name, layout.with(blocks, layout.notes()));
    }

    /** The letter without one of its blocks. */
    Letter without(PlacedBlock block) {
        List<LayoutBlock> blocks = new ArrayList<>(layout.blocks());
        blocks.remove(indexOf(block));
        return of(name, layout.with(blocks, layout.notes()));
    }

    /** Whether the block stands in the file as it was placed. */
    boolean holds(PlacedBlock block) {
        return indexOf(block) >= 0;
    }

    private int indexOf(PlacedBlock block) {
        for (int i = 0; i < layout.blocks().size(); i++) {
            LayoutBlock other = layout.blocks().get(i);
            if (other.hints() == block.hints() && other.text().equals(block.printed())) {
                return i;
            }
        }
        return -1;
    }
}
