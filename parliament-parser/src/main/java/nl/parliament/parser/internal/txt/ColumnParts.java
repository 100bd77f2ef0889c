package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Finds the parts of a side column between blank lines in the text: a department or a label first, the reference among
 * narrow lines below it. Letters without page numbers repeat it on each page.
 */
final class ColumnParts {
    /** Longer lines are those of the text. */
    private static final int LONGEST = 45;

    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_LABELS = 2;

    private ColumnParts() {}

    /** The indices of their lines, from this line on. */
    static BitSet in(List<PaperLine> lines, int start) {
        BitSet found = new BitSet();
        int from = start;
        for (int i = start; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                if (from < i && isColumn(lines.subList(from, i))) {
                    found.set(from, i);
                }
                from = i + 1;
            }
        }
        return found;
    }

    private static boolean isColumn(List<PaperLine> part) {
        if (part.size() < FEWEST_LINES
                || !SideColumnMover.beginsPart(part.get(0).words())) {
            return false;
        }
        Set<LetterheadField> labels = EnumSet.noneOf(LetterheadField.class);
        for (PaperLine line : part) {
            LetterheadField.Label label = LetterheadField.in(line.words());
            if (label != null) {
                labels.add(label.field());
            }
            boolean isSentence = line.words().endsWith(".") && !labels.contains(LetterheadField.NOTICE);
            if (line.words().length() > LONGEST || isSentence) {
                return false;
            }
        }
        return labels.size() >= FEWEST_LABELS && labels.contains(LetterheadField.OUR_REFERENCE);
    }
}
