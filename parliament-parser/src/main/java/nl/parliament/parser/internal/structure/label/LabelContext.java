package nl.parliament.parser.internal.structure.label;

import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * What a labeller may look at beside the block itself.
 *
 * @param blocks all blocks of the document
 * @param index the block's place among them
 * @param zones the parts of the letter
 * @param tables what its tables are
 * @param questions the places of heads of questions that only their sequence tells
 * @param tellsLooks whether looks tell the parts of the text apart
 */
public record LabelContext(
        List<PlacedBlock> blocks,
        int index,
        Zones zones,
        TableShapes tables,
        Set<Integer> questions,
        boolean tellsLooks) {
    @Nullable PlacedBlock before() {
        return index > 0 ? blocks.get(index - 1) : null;
    }

    @Nullable PlacedBlock after() {
        return index + 1 < blocks.size() ? blocks.get(index + 1) : null;
    }
}
