package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.parliament.parser.internal.dutch.paper.BrokenCitation;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.layout.Mark;

/** Makes sentences whole that were typed on several lines: the publisher sets each line as a paragraph of one group. */
final class BrokenSentences {
    /** A shorter line was not broken: it may be a name. */
    private static final int SHORTEST_BROKEN = 25;

    private BrokenSentences() {}

    /** Joins paragraphs with those before them that they belong together with. */
    static List<LayoutBlock> join(List<LayoutBlock> blocks, BitSet together) {
        LineJoiner joiner =
                new LineJoiner(blocks.stream().map(LayoutBlock::text).toList());
        List<LayoutBlock> whole = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            boolean goesOn = together.get(i) && i < blocks.size() && goesOn(blocks.get(i - 1), blocks.get(i));
            if (!goesOn) {
                whole.addAll(joined(blocks.subList(from, i), joiner));
                from = i;
            }
        }
        return whole;
    }

    /** At the start of a clause of a motion no sentence goes on. */
    private static boolean goesOn(LayoutBlock above, LayoutBlock below) {
        return isPlain(above)
                && isPlain(below)
                && isWithinSentence(above.text(), below.text())
                && above.text().length() > SHORTEST_BROKEN
                && MotionClauses.of(below.text()) == null
                && !MotionFormula.opens(below.text());
    }

    private static boolean isWithinSentence(String above, String below) {
        return BrokenCitation.isBetween(above, below)
                || LineJoiner.endsInHyphen(above)
                || (Character.isLetterOrDigit(above.charAt(above.length() - 1))
                        && Character.isLowerCase(below.codePointAt(0)));
    }

    private static boolean isPlain(LayoutBlock block) {
        return !block.text().isEmpty()
                && block.hints().listLabel() == null
                && block.hints().cell() == null
                && block.hints().style() == null
                && block.hints().headingLevel() == null;
    }

    private static List<LayoutBlock> joined(List<LayoutBlock> lines, LineJoiner joiner) {
        if (lines.size() < 2) {
            return lines;
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (LayoutBlock line : lines) {
            joiner.append(text, line.text());
            int start = text.length() - line.text().length();
            line.marks().forEach(mark -> marks.add(mark.movedBy(start)));
        }
        return List.of(new LayoutBlock(text.toString(), marks, lines.get(0).hints()));
    }
}
