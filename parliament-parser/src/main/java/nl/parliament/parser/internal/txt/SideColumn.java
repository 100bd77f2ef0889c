package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.txt.line.LineGaps;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.jspecify.annotations.Nullable;

/**
 * A column of short lines to the right of the text of one page: they begin at one offset, a gap parts them from the
 * text, and no line of the text crosses it.
 */
final class SideColumn {
    /** Less is no column of text. */
    private static final int NARROWEST_TEXT = 40;
    /** The gap between text and column is at least so wide. */
    private static final int GAP = 2;

    private static final int FEWEST_ROWS = 2;
    /** Rows of the column that tell a letterhead. */
    private static final int TELLING = 2;
    /** A line of text this long is broken for its width. */
    private static final int LONG = 40;

    private final List<PaperLine> page;
    private final int left;
    private final int first;
    private final int last;

    private SideColumn(List<PaperLine> page, int left, int first, int last) {
        this.page = page;
        this.left = left;
        this.first = first;
        this.last = last;
    }

    /** The column with most rows; null for none. */
    static @Nullable SideColumn of(List<PaperLine> page) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (PaperLine line : page) {
            int start = lastPart(line);
            if (start >= NARROWEST_TEXT && !RunningHeaders.isPageLine(line)) {
                rows.merge(start, 1, Integer::sum);
            }
        }
        int left = 0;
        int most = FEWEST_ROWS - 1;
        for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
            left = row.getValue() > most ? row.getKey() : left;
            most = Math.max(most, row.getValue());
        }
        return left == 0 ? null : at(page, left);
    }

    private static @Nullable SideColumn at(List<PaperLine> page, int left) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            if (lastPart(page.get(i)) == left && !RunningHeaders.isPageLine(page.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        SideColumn column = new SideColumn(page, left, first, last);
        return column.isCrossed() ? null : column;
    }

    /** Where the text after the last wide gap of the line begins; -1 for a blank line. */
    private static int lastPart(PaperLine line) {
        String text = line.text();
        int start = -1;
        for (int at = LineGaps.firstWord(text, 0);
                at < text.length();
                at = LineGaps.firstWord(text, LineGaps.nextGap(text, at))) {
            start = at;
        }
        return start;
    }

    private boolean isCrossed() {
        return page.subList(first, last + 1).stream().anyMatch(line -> {
            String text = line.text();
            int from = Math.min(text.length(), left - GAP);
            return !text.substring(from, Math.min(text.length(), left)).isBlank();
        });
    }

    /** Whether labels, departments or addresses stand in it. */
    boolean isOfLetterhead() {
        return rows().stream().filter(SideColumnMover::beginsPart).count() >= TELLING;
    }

    /** Whether half of it is known from another page, or tells a letterhead. */
    boolean repeats(Set<String> known) {
        List<String> rows = rows();
        long again = rows.stream()
                .filter(row -> known.contains(row) || SideColumnMover.beginsPart(row))
                .count();
        return rows.stream().anyMatch(known::contains) && 2 * again >= rows.size();
    }

    /** What stands in it, without blank lines. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (PaperLine line : page.subList(first, last + 1)) {
            String row = right(line);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private String right(PaperLine line) {
        return line.text().length() <= left ? "" : line.text().substring(left).strip();
    }

    /** Its lines, a blank line at the end. */
    List<PaperLine> lines(Region region) {
        List<PaperLine> lines = new ArrayList<>();
        for (PaperLine line : page.subList(first, last + 1)) {
            lines.add(new PaperLine(right(line), line.page(), region));
        }
        lines.add(new PaperLine("", page.get(0).page(), region));
        return lines;
    }

    /** The page without it. */
    List<PaperLine> text() {
        List<PaperLine> text = new ArrayList<>(page.subList(0, first));
        for (int i = first; i <= last; i++) {
            PaperLine line = page.get(i);
            String words =
                    line.printed().substring(0, Math.min(left, line.printed().length()));
            if (!words.isBlank() || !isWithinSentence(text, i)) {
                text.add(line.with(words.stripTrailing()));
            }
        }
        if (last + 1 < page.size() && page.get(last + 1).isBlank() && isWithinSentence(text, last + 1)) {
            text.addAll(page.subList(last + 2, page.size()));
        } else {
            text.addAll(page.subList(last + 1, page.size()));
        }
        return text;
    }

    /** Whether a blank line here is only the place of a line of the column that stands a little lower than the text. */
    private boolean isWithinSentence(List<PaperLine> above, int blank) {
        PaperLine line = above.isEmpty() ? page.get(0) : above.get(above.size() - 1);
        PaperLine next = page.get(Math.min(blank + 1, page.size() - 1));
        return line.endsWithinSentence() && (line.words().length() >= LONG || next.startsWithinSentence());
    }
}
