package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Region;

/**
 * Takes the side column of later pages out of text that knows no pages: lines behind the salutation that stand together and all
 * stood in the letterhead before.
 */
public final class RepeatedHead {
    private final List<LayoutBlock> blocks;
    private final Set<String> head = new HashSet<>();

    private RepeatedHead(List<LayoutBlock> blocks) {
        this.blocks = blocks;
    }

    /** The same document with such lines as running heads. */
    public static LayoutDocument lift(LayoutDocument layout) {
        return layout.with(new RepeatedHead(layout.blocks()).lifted(), layout.notes());
    }

    private List<LayoutBlock> lifted() {
        int salutation = 0;
        while (salutation < blocks.size() && !Phrases.isSalutation(blocks.get(salutation).text().strip())) {
            head.add(blocks.get(salutation).text().strip());
            salutation++;
        }
        List<LayoutBlock> lifted = new ArrayList<>(blocks.subList(0, salutation));
        for (int from = salutation; from < blocks.size(); ) {
            int to = from;
            while (to < blocks.size() && stoodInHead(to)) {
                to++;
            }
            boolean isColumn = blocks.subList(from, to).stream().anyMatch(block -> !isLabel(block));
            for (; from < to; from++) {
                lifted.add(isColumn ? asFurniture(blocks.get(from)) : blocks.get(from));
            }
            if (from < blocks.size()) {
                lifted.add(blocks.get(from++));
            }
        }
        return lifted;
    }

    private boolean stoodInHead(int at) {
        LayoutBlock block = blocks.get(at);
        return block.hints().region() == Region.BODY
                && block.hints().cell() == null
                && !block.text().isBlank()
                && head.contains(block.text().strip());
    }

    /** A label alone, 'Bijlage', may be a heading as well. */
    private static boolean isLabel(LayoutBlock block) {
        return HeadField.labelled(block.text()) != null;
    }

    private static LayoutBlock asFurniture(LayoutBlock block) {
        Hints hints = new Hints.Builder()
                .region(Region.FURNITURE)
                .blankBefore(block.hints().blankBefore())
                .page(block.hints().page())
                .build();
        return new LayoutBlock(block.text(), hints);
    }
}
