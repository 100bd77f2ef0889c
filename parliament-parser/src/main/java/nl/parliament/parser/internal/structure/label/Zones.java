package nl.parliament.parser.internal.structure.label;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import nl.parliament.parser.internal.structure.grammar.Decoder;
import nl.parliament.parser.internal.structure.grammar.Part;
import nl.parliament.parser.internal.structure.grammar.Reading;

/** The part of its document that each block stands in. What stands outside the text column is letterhead. */
public final class Zones {
    private static final Reading.Choice OUTSIDE =
            new Reading.Choice(Part.LETTERHEAD, Integer.MAX_VALUE, Part.LETTERHEAD);

    private final List<Reading.Choice> choices = new ArrayList<>();
    private int firstOfBody = -1;

    private Zones(List<PlacedBlock> blocks) {
        List<PlacedBlock> column = blocks.stream().filter(Zones::isInTextColumn).toList();
        List<Reading.Choice> read = Decoder.read(LineFacts.of(column)).choices();
        int at = 0;
        for (PlacedBlock block : blocks) {
            Reading.Choice choice = isInTextColumn(block) ? read.get(at++) : OUTSIDE;
            firstOfBody = firstOfBody < 0 && choice.part() == Part.BODY ? choices.size() : firstOfBody;
            choices.add(choice);
        }
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
        return choices.get(index).part();
    }

    /** Whether the block is the first of the text. */
    boolean isFirstOfBody(int index) {
        return index == firstOfBody;
    }
}
