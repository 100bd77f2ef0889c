package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;

/**
 * Parts lines that always stand by themselves from the paragraph above them, where a page break or a lost line end
 * glued them: the heading of a question or an answer, the closing of a letter, the closing formula of a motion.
 */
public final class RunInLineSplitter {
    /** Heads in one paragraph; a letter asks fewer questions. */
    private static final int MOST = 200;

    private RunInLineSplitter() {}

    /** The same document with such lines in blocks of their own. */
    public static LayoutDocument part(LayoutDocument layout) {
        List<LayoutBlock> parted = new ArrayList<>();
        for (LayoutBlock block : layout.blocks()) {
            partLines(block, parted);
        }
        return layout.with(parted, layout.notes());
    }

    /** The head of a question or an answer on a line of its own is a block of its own. */
    private static void partLines(LayoutBlock block, List<LayoutBlock> parted) {
        String text = block.text();
        int from = 0;
        int heads = 0;
        for (int line = 0, end = text.indexOf('\n'); end >= 0; line = end + 1, end = text.indexOf('\n', line)) {
            if (heads < MOST && QuestionHeads.is(text.substring(line, end).strip())) {
                heads++;
                if (line > from) {
                    partEnd(piece(block, from, line), parted);
                }
                parted.add(piece(block, line, end));
                from = end + 1;
            }
        }
        partEnd(from == 0 ? block : piece(block, from, text.length()), parted);
    }

    private static LayoutBlock piece(LayoutBlock block, int from, int to) {
        List<Mark> marks = marks(block, from, to == block.text().length() ? Integer.MAX_VALUE : to + 1);
        return new LayoutBlock(
                        block.text().substring(from, to),
                        marks,
                        from == 0 ? block.hints() : block.hints().withoutLabel())
                .stripped();
    }

    private static void partEnd(LayoutBlock block, List<LayoutBlock> parted) {
        LayoutBlock whole = block.stripped();
        int cut = cut(whole.text());
        if (cut > 0) {
            parted.add(new LayoutBlock(whole.text().substring(0, cut), marks(whole, 0, cut), whole.hints()));
            parted.add(new LayoutBlock(
                    whole.text().substring(cut),
                    marks(whole, cut, Integer.MAX_VALUE),
                    whole.hints().withoutLabel()));
        } else {
            parted.add(block);
        }
    }

    /** Where the glued line begins; -1 when there is none. */
    private static int cut(String text) {
        int head = QuestionHeads.atEnd(text);
        if (head >= 0) {
            return head;
        }
        int closing = Closings.atEnd(text);
        return closing > 0 ? closing : MotionFormula.atEnd(text);
    }

    private static List<Mark> marks(LayoutBlock block, int from, int to) {
        return block.marks().stream()
                .filter(mark -> mark.offset() >= from && mark.offset() < to)
                .map(mark -> mark.movedBy(-from))
                .toList();
    }
}
