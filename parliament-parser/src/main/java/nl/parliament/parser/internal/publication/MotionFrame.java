package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tells the text of a motion from the members who sign it: they stand after the formula that ends it. */
final class MotionFrame {
    private MotionFrame() {}

    /** Says of the blocks of a motion which are text and which are names; a paper with another title stays as it is. */
    static List<LayoutBlock> marked(@Nullable String title, List<LayoutBlock> unmarked) {
        if (title == null || !title.toUpperCase(Locale.ROOT).contains("MOTIE VAN")) {
            return unmarked;
        }
        List<LayoutBlock> blocks = new ArrayList<>(unmarked);
        int formula = blocks.size() - 1;
        while (formula >= 0 && !MotionFormula.ends(blocks.get(formula).text())) {
            formula--;
        }
        for (int i = 0; formula >= 0 && i < blocks.size(); i++) {
            LayoutBlock block = blocks.get(i);
            if (block.hints().region() == Region.BODY) {
                Region region = i <= formula ? Region.TEXT : Region.SIGNATURE;
                blocks.set(
                        i,
                        new LayoutBlock(
                                block.text(), block.marks(), block.hints().withRegion(region)));
            }
        }
        return blocks;
    }
}
