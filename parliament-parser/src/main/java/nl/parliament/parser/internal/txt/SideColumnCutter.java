package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.txt.line.LineGaps;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Cuts the side column out of a text that keeps the layout of the page, as {@code pdftotext -layout} does: there it
 * stands on the lines of the text, after a gap. That of the first page comes before the text; those of later pages are
 * furniture.
 */
final class SideColumnCutter {
    private final List<PaperLine> lines;
    private final List<PaperLine> whole = new ArrayList<>();
    /** What the columns so far say. */
    private final Set<String> known = new HashSet<>();

    private SideColumnCutter(List<PaperLine> lines) {
        this.lines = lines;
    }

    /** The same lines without such columns, a tab in the place of each other wide gap. */
    static List<PaperLine> cut(List<PaperLine> lines) {
        return new SideColumnCutter(lines).whole();
    }

    private List<PaperLine> whole() {
        for (int from = 0; from < lines.size(); ) {
            int to = pageEnd(from);
            addPage(lines.subList(from, to));
            from = to;
        }
        whole.replaceAll(LineGaps::toTabs);
        return whole;
    }

    /** A page ends at a form feed or, in a text without, below its number. */
    private int pageEnd(int from) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).page() == lines.get(from).page()
                && (lines.get(from).page() > 0 || !RunningHeaders.isPageLine(lines.get(to - 1)))) {
            to++;
        }
        return to;
    }

    private void addPage(List<PaperLine> page) {
        SideColumn column = SideColumn.of(page);
        if (column == null || !(known.isEmpty() ? column.isOfLetterhead() : column.repeats(known))) {
            whole.addAll(page);
            return;
        }
        Region region = known.isEmpty() ? Region.SIDE_COLUMN : Region.FURNITURE;
        whole.addAll(column.lines(region));
        whole.addAll(column.text());
        known.addAll(column.rows());
    }
}
