package nl.parliament.parser.internal.structure.fact;

import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block among the others of its document, as facts look at it.
 *
 * @param blocks those of the text column, in reading order
 * @param index its place among them
 * @param opening where a motion opens; -1 in other documents
 * @param formula where the fixed words stand that open a motion or a bill, or the addressee and the day of a published
 *     letter, anywhere in the document; -1 when nowhere
 * @param closing the last closing at or above the block; -1 when there is none
 */
record Line(List<PlacedBlock> blocks, int index, int opening, int formula, int closing) {
    PlacedBlock block() {
        return blocks.get(index);
    }

    String text() {
        return block().text();
    }

    @Nullable PlacedBlock before() {
        return index > 0 ? blocks.get(index - 1) : null;
    }

    /** The texts right above and below. */
    Stream<String> neighbours() {
        return blocks.subList(Math.max(0, index - 1), Math.min(blocks.size(), index + 2)).stream()
                .filter(other -> other != block())
                .map(PlacedBlock::text);
    }
}
