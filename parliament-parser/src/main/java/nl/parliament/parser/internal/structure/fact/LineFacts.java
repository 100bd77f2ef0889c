package nl.parliament.parser.internal.structure.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/**
 * What holds of one line.
 *
 * @param facts all that hold of it
 */
public record LineFacts(Set<Fact> facts) {
    /** Of a block that is no line of the text column. */
    public static final LineFacts NONE = new LineFacts(Set.of());

    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);
    /** What can hold of a single character: nothing of its text. */
    private static final Set<Fact> OF_PLACE = EnumSet.of(
            Fact.ALWAYS, Fact.SHORT, Fact.ITEM, Fact.CELL, Fact.BOLD, Fact.LATE, Fact.VERY_LATE, Fact.ABOVE_FORMULA);
    /** Motions open early. */
    private static final int LATEST_OPENING = 240;

    /** The facts of each of these blocks. */
    public static List<LineFacts> of(List<PlacedBlock> blocks) {
        List<LineFacts> all = new ArrayList<>();
        int formula = formula(blocks);
        int opening = -1;
        int closing = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Line line = new Line(blocks, i, opening, formula, closing);
            opening = opening < 0 && i < LATEST_OPENING && TextFacts.isMotionOpening(line) ? i : opening;
            closing = FrameFacts.isClosing(line) || FrameFacts.isLikeClosing(line) ? i : closing;
            all.add(of(line));
        }
        return all;
    }

    private static int formula(List<PlacedBlock> blocks) {
        for (int i = 0; i < Math.min(LATEST_OPENING, blocks.size()); i++) {
            if (TextFacts.opensWithFormula(blocks.get(i).text()) || LetterheadFacts.isAddressOfPaper(blocks, i)) {
                return i;
            }
        }
        return -1;
    }

    private static LineFacts of(Line line) {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : line.text().length() == 1 ? OF_PLACE : ALL) {
            if (fact.holdsOf(line)) {
                facts.add(fact);
            }
        }
        return new LineFacts(facts);
    }
}
