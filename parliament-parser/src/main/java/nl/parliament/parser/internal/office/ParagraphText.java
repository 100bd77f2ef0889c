package nl.parliament.parser.internal.office;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.source.Budget;

/** The text of a paragraph while it is read: its words, its marks, and how each of its lines looks. */
public final class ParagraphText {
    /** How the lines of a longer paragraph look is not told apart. */
    private static final int MOST_LINES = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<LineLooks> lines = new ArrayList<>();

    /** A paragraph without text. */
    public ParagraphText() {
        lines.add(new LineLooks(0));
    }

    /** Adds text that is shown. */
    public void append(String words, boolean isBold, boolean isItalic, boolean isUnderlined) {
        for (int i = 0; i < words.length(); i++) {
            text.append(words.charAt(i));
            if (words.charAt(i) == '\n' && lines.size() < MOST_LINES) {
                lines.add(new LineLooks(text.length()));
            } else if (Character.isLetterOrDigit(words.charAt(i))) {
                lines.get(lines.size() - 1).count(isBold, isItalic, isUnderlined);
            }
        }
    }

    /** Adds text that has no looks of its own. */
    public void appendPlain(String words) {
        text.append(words);
    }

    /** Adds a mark at the place of the next sign. */
    public void mark(Mark.Kind kind, String name) {
        marks.add(new Mark(kind, name, text.length()));
    }

    /** Where the next sign will stand. */
    public Place place() {
        LineLooks last = lines.get(lines.size() - 1);
        return new Place(text.length(), marks.size(), lines.size(), LineLooks.of(List.of(last)));
    }

    /**
     * A place in a paragraph.
     *
     * @param length UTF-16 units before it
     * @param marks marks before it
     * @param lines lines up to it
     * @param looks of the last of them so far
     */
    public record Place(int length, int marks, int lines, LineLooks looks) {}

    /** Takes back all that was added since it was at a place. */
    public void cutTo(Place place) {
        text.setLength(Math.min(text.length(), place.length()));
        marks.subList(Math.min(marks.size(), place.marks()), marks.size()).clear();
        lines.subList(Math.min(lines.size(), place.lines()) - 1, lines.size()).clear();
        lines.add(LineLooks.of(List.of(place.looks())));
    }

    /** Whether it holds nothing but white space. */
    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** UTF-16 units of its text. */
    public int length() {
        return text.length();
    }

    int lineCount() {
        return lines.size();
    }

    LineLooks line(int number) {
        return lines.get(number);
    }

    /** The text of a line with its line end. */
    String lineText(int number) {
        boolean isLast = number + 1 == lines.size();
        return text.substring(
                lines.get(number).start(),
                isLast ? text.length() : lines.get(number + 1).start());
    }

    /**
     * The paragraph as blocks; most make one.
     *
     * @param before marks that precede its own
     * @param hints of the first block
     * @param mayFallApart whether a heading in its first line makes a block of its own
     * @param budget counts the blocks
     */
    public List<LayoutBlock> blocks(List<Mark> before, Hints.Builder hints, boolean mayFallApart, Budget budget) {
        List<Mark> all = new ArrayList<>(before);
        all.addAll(marks);
        List<Integer> starts = mayFallApart && lines.size() > 1 ? LeadLines.starts(this) : List.of(0);
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int part = 0; part < starts.size(); part++) {
            boolean isLast = part + 1 == starts.size();
            int end = isLast ? lines.size() : starts.get(part + 1);
            budget.use(Limit.BLOCKS, 1);
            LayoutBlock block = block(starts.get(part), end, all, hints);
            blocks.add(starts.size() == 1 ? block : block.stripped());
        }
        return blocks;
    }

    private LayoutBlock block(int firstLine, int endLine, List<Mark> all, Hints.Builder hints) {
        LineLooks looks = LineLooks.of(lines.subList(firstLine, endLine));
        boolean isLast = endLine == lines.size();
        int from = firstLine == 0 ? 0 : looks.start();
        int to = isLast ? text.length() : lines.get(endLine).start();
        hints.bold(looks.isBold()).italic(looks.isItalic()).underlined(looks.isUnderlined());
        if (firstLine > 0) {
            hints.blankBefore(false).list(null, 0);
        }
        List<Mark> own = all.stream()
                .filter(mark -> mark.offset() >= from && (isLast || mark.offset() < to))
                .map(mark -> mark.movedBy(-from))
                .toList();
        return new LayoutBlock(text.substring(from, to), own, hints.build());
    }
}
