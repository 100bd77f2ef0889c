package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;

/** Parts the heading of a question or an answer from the paragraph above it, where a page break or a lost line end glued them. */
public final class GluedHeadings {
    // "… illegale trainingsmiddelen? Antwoord op vraag 10"
    private static final Pattern GLUED =
            Pattern.compile("[.?!\\])”’\"] {1,3}((?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \\d{1,3}[\\d, ent/m]{0,20})$");

    private GluedHeadings() {}

    /** The same document with such headings in blocks of their own. */
    public static LayoutDocument part(LayoutDocument layout) {
        List<LayoutBlock> parted = new ArrayList<>();
        for (LayoutBlock block : layout.blocks()) {
            LayoutBlock whole = block.stripped();
            int from = Math.max(0, whole.text().length() - 60);
            Matcher matcher = GLUED.matcher(whole.text().substring(from));
            if (matcher.find() && Phrases.isQuestion(matcher.group(1))) {
                int cut = from + matcher.start(1);
                parted.add(new LayoutBlock(whole.text().substring(0, cut), marks(whole, 0, cut), whole.hints()));
                parted.add(new LayoutBlock(
                        whole.text().substring(cut), marks(whole, cut, Integer.MAX_VALUE), whole.hints()));
            } else {
                parted.add(block);
            }
        }
        return layout.with(parted, layout.notes());
    }

    private static List<Mark> marks(LayoutBlock block, int from, int to) {
        return block.marks().stream()
                .filter(mark -> mark.offset() >= from && mark.offset() < to)
                .map(mark -> mark.movedBy(-from))
                .toList();
    }
}
