package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.List;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Finds the blank lines that part nothing: those that a page break left within a sentence, and each single one in a
 * text that has one after every line.
 */
final class PageTurns {
    /** A line that a sentence goes on from over a page is no title. */
    private static final int LONG = 40;

    /** So many blank lines within sentences make a habit, when they are a share of all. */
    private static final int FEWEST = 6;

    private static final int A_THIRD = 3;

    private PageTurns() {}

    /** Their indices; {@code apart} are the lines that are no text. */
    static BitSet blanksWithinSentences(List<PaperLine> lines, BitSet apart) {
        BitSet blanks = new BitSet();
        int above = -1;
        boolean turned = false;
        boolean isSpaced = isSpaced(lines);
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            turned |= above >= 0
                    && (apart.get(i) || line.page() != lines.get(above).page());
            if (apart.get(i) || line.isBlank()) {
                continue;
            }
            boolean isSingle = above >= 0 && i - above == 2 && (isSpaced || isOpen(lines.get(above), line));
            if (isSingle || (turned && goesOver(lines.get(above), line))) {
                blanks.set(above + 1, i);
            }
            above = i;
            turned = false;
        }
        blanks.andNot(apart);
        return blanks;
    }

    /** Whether a third of the blank lines stand within sentences. */
    private static boolean isSpaced(List<PaperLine> lines) {
        int all = 0;
        int within = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            PaperLine above = lines.get(i - 1);
            PaperLine below = lines.get(i + 1);
            if (lines.get(i).isBlank() && !above.isBlank() && !isClause(above, below)) {
                all++;
                within += above.goesOnIn(below) ? 1 : 0;
            }
        }
        return within >= FEWEST && A_THIRD * within >= all;
    }

    /** The clauses of a motion are one sentence, and yet paragraphs. */
    private static boolean isClause(PaperLine above, PaperLine line) {
        return MotionClauses.begins(above.words(), line.words());
    }

    /** A converter leaves a blank line where the first line of a subject stands closer to its label. */
    private static boolean isOpen(PaperLine above, PaperLine line) {
        LetterheadField.Label label = line.startsWithSmallLetter() ? LetterheadField.in(above.words()) : null;
        return label != null
                && label.field() == LetterheadField.SUBJECT
                && !label.value().isEmpty();
    }

    private static boolean goesOver(PaperLine above, PaperLine line) {
        boolean isOpen = above.words().length() >= LONG && !BlockStart.isOwn(line) && above.region() == line.region();
        boolean isWithin = above.goesOnIn(line) || (above.endsInLetter() && line.startsWithSmallLetter());
        return isOpen && !isClause(above, line) && (isWithin || (above.endsBeforeNumber() && line.startsWithNumber()));
    }
}
