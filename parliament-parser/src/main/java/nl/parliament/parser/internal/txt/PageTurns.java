package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.List;

/** Finds the blank lines that a page break left within a sentence. */
final class PageTurns {
    /** A line that a sentence goes on from over a page is no title. */
    private static final int LONG = 40;

    private PageTurns() {}

    /** Their indices; {@code apart} are the lines that are no text. */
    static BitSet blanksWithinSentences(List<PaperLine> lines, BitSet apart) {
        BitSet blanks = new BitSet();
        int above = -1;
        boolean turned = false;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            turned |= above >= 0
                    && (apart.get(i) || line.page() != lines.get(above).page());
            if (apart.get(i) || line.isBlank()) {
                continue;
            }
            if (turned && goesOver(lines.get(above), line)) {
                blanks.set(above + 1, i);
            }
            above = i;
            turned = false;
        }
        blanks.andNot(apart);
        return blanks;
    }

    private static boolean goesOver(PaperLine above, PaperLine line) {
        boolean isOpen = above.words().length() >= LONG && !BlockStart.isOwn(line) && above.region() == line.region();
        return isOpen && (above.goesOnIn(line) || (above.endsBeforeNumber() && line.startsWithNumber()));
    }
}
