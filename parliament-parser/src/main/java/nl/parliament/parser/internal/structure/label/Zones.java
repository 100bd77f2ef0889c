package nl.parliament.parser.internal.structure.label;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.Doubt;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import nl.parliament.parser.internal.structure.grammar.Decoder;
import nl.parliament.parser.internal.structure.grammar.Part;
import nl.parliament.parser.internal.structure.grammar.Reading;
import nl.parliament.parser.internal.structure.grammar.Witnesses;

/** The part of its document that each block stands in. What stands outside the text column is
 * letterhead, unless the file says what it is. */
public final class Zones {
    /** Of blocks outside the text column: letterhead, whatever they say. */
    private static final Reading OUTSIDE = new Reading(Part.LETTERHEAD, null, 0);
    /** Of blocks that the file says are text, or the signature. */
    private static final Reading TEXT = new Reading(Part.BODY, null, 0);

    private static final Reading SIGNED = new Reading(Part.SIGNATURE, null, 0);

    private final List<Reading> readings = new ArrayList<>();
    private final List<LineFacts> facts = new ArrayList<>();
    private final int firstOfBody;

    private Zones(List<PlacedBlock> blocks) {
        List<PlacedBlock> column = blocks.stream().filter(Zones::isInTextColumn).toList();
        List<LineFacts> lines = LineFacts.of(column);
        List<Reading> read = Decoder.read(lines);
        int at = 0;
        for (PlacedBlock block : blocks) {
            boolean isLine = isInTextColumn(block);
            readings.add(isLine ? read.get(at) : stated(block.hints().region()));
            facts.add(isLine ? lines.get(at) : LineFacts.NONE);
            at += isLine ? 1 : 0;
        }
        firstOfBody = readings.stream().map(Reading::part).toList().indexOf(Part.BODY);
    }

    /** The zones of these blocks. */
    static Zones of(List<PlacedBlock> blocks) {
        return new Zones(blocks);
    }

    private static Reading stated(Region region) {
        return region == Region.TEXT ? TEXT : region == Region.SIGNATURE ? SIGNED : OUTSIDE;
    }

    private static boolean isInTextColumn(PlacedBlock block) {
        return block.hints().region() == Region.BODY;
    }

    /** The part that the block stands in. */
    Part part(int index) {
        return readings.get(index).part();
    }

    /** How near another reading of the block came. */
    Doubt doubt(int index) {
        return readings.get(index).doubt();
    }

    /** What speaks for the block's part and for the one next to it. */
    String witnesses(int index) {
        return Witnesses.of(facts.get(index), readings.get(index));
    }

    /** Whether the block is the first of the text. */
    boolean isFirstOfBody(int index) {
        return index == firstOfBody;
    }
}
