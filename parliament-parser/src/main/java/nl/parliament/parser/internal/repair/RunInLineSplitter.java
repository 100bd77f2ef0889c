package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;

/**
 * Parts lines that always stand by themselves from the paragraph above them, where a page break or a lost line end
 * glued them: the heading of a question or an answer, the closing of a letter, the closing formula of a motion.
 */
public final class RunInLineSplitter {
    // "… te verkennen, en gaat over tot de orde van de dag."
    private static final Pattern FORMULA = Pattern.compile("[,;.] {1,3}(en gaat over tot de orde van de dag[.,;]?)$");
    private static final int LONGEST = 60;

    private RunInLineSplitter() {}

    /** The same document with such lines in blocks of their own. */
    public static LayoutDocument part(LayoutDocument layout) {
        List<LayoutBlock> parted = new ArrayList<>();
        for (LayoutBlock block : layout.blocks()) {
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
        return layout.with(parted, layout.notes());
    }

    /** Where the glued line begins; -1 when there is none. */
    private static int cut(String text) {
        int head = QuestionHeads.atEnd(text);
        if (head >= 0) {
            return head;
        }
        int closing = Closings.atEnd(text);
        if (closing > 0) {
            return closing;
        }
        int from = Math.max(0, text.length() - LONGEST);
        String end = text.substring(from);
        if (end.contains("orde van de dag")) {
            Matcher formula = FORMULA.matcher(end);
            return formula.find() ? from + formula.start(1) : -1;
        }
        return -1;
    }

    private static List<Mark> marks(LayoutBlock block, int from, int to) {
        return block.marks().stream()
                .filter(mark -> mark.offset() >= from && mark.offset() < to)
                .map(mark -> mark.movedBy(-from))
                .toList();
    }
}
