package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.parser.internal.dutch.paper.BrokenCitation;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Region;

/** Joins two lines that stand right below each other when a citation goes on from one to the other. */
final class CitationJoiner {
    private CitationJoiner() {}

    static LayoutDocument join(LayoutDocument layout) {
        List<LayoutBlock> blocks = layout.blocks();
        BlockJoiner joiner = new BlockJoiner(blocks);
        List<LayoutBlock> joined = new ArrayList<>();
        for (int from = 0; from < blocks.size(); ) {
            int to = from + 1;
            while (to < blocks.size() && isBroken(blocks.get(to - 1), blocks.get(to))) {
                to++;
            }
            joined.add(joiner.join(blocks.subList(from, to)));
            from = to;
        }
        return layout.with(joined, layout.notes());
    }

    private static boolean isBroken(LayoutBlock above, LayoutBlock below) {
        Hints first = above.hints();
        Hints second = below.hints();
        return Boolean.FALSE.equals(second.blankBefore())
                && second.listLabel() == null
                && first.region() == Region.BODY
                && second.region() == Region.BODY
                && Objects.equals(first.cell(), second.cell())
                && BrokenCitation.isBetween(above.text().strip(), below.text().strip());
    }
}
