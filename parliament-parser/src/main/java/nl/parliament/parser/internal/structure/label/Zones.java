package nl.parliament.parser.internal.structure.label;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import nl.parliament.parser.internal.structure.grammar.Decoder;
import nl.parliament.parser.internal.structure.grammar.Part;

/** The part of its document that each block stands in. What stands outside the text column is letterhead. */
public final class Zones {
    private final List<Part> parts = new ArrayList<>();
    private final int firstOfBody;

    private Zones(List<PlacedBlock> blocks) {
        List<PlacedBlock> column = blocks.stream().filter(Zones::isInTextColumn).toList();
        List<Part> read = Decoder.read(LineFacts.of(column));
        int at = 0;
        for (PlacedBlock block : blocks) {
            parts.add(isInTextColumn(block) ? read.get(at++) : Part.LETTERHEAD);
        }
        firstOfBody = parts.indexOf(Part.BODY);
    }

    /** The zones of these blocks. */
    static Zones of(List<PlacedBlock> blocks) {
        return new Zones(blocks);
    }

    private static boolean isInTextColumn(PlacedBlock block) {
        return block.hints().region() == Region.BODY;
    }

    /** The part that the block stands in. */
    Part part(int index) {
        return parts.get(index);
    }

    /** Whether the block is the first of the text. */
    boolean isFirstOfBody(int index) {
        return index == firstOfBody;
    }
}
