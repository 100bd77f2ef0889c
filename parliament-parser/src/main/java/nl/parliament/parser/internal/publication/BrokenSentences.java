package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;

/** Makes sentences whole that were typed on several lines: the publisher sets each line as a paragraph of one group. */
final class BrokenSentences {
    private BrokenSentences() {}

    /** Joins the paragraphs from the one at {@code first} on. */
    static void join(List<LayoutBlock> blocks, int first) {
        List<LayoutBlock> group = blocks.subList(first, blocks.size());
        List<LayoutBlock> whole = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= group.size(); i++) {
            if (i == group.size() || !goesOn(group.get(i - 1), group.get(i))) {
                whole.add(joined(group.subList(from, i)));
                from = i;
            }
        }
        group.clear();
        blocks.addAll(whole);
    }

    /** A sentence goes on with a small letter after a letter or a figure, unless a clause of a motion begins there. */
    private static boolean goesOn(LayoutBlock above, LayoutBlock below) {
        return isPlain(above)
                && isPlain(below)
                && Character.isLetterOrDigit(above.text().charAt(above.text().length() - 1))
                && Character.isLowerCase(below.text().codePointAt(0))
                && MotionClauses.of(below.text()) == null
                && !MotionFormula.opens(below.text());
    }

    private static boolean isPlain(LayoutBlock block) {
        return !block.text().isEmpty()
                && block.hints().listLabel() == null
                && block.hints().cell() == null
                && block.hints().style() == null
                && block.hints().headingLevel() == null;
    }

    private static LayoutBlock joined(List<LayoutBlock> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (LayoutBlock line : lines) {
            text.append(text.length() == 0 ? "" : " ");
            int start = text.length();
            text.append(line.text());
            line.marks().forEach(mark -> marks.add(mark.movedBy(start)));
        }
        return new LayoutBlock(text.toString(), marks, lines.get(0).hints());
    }
}
