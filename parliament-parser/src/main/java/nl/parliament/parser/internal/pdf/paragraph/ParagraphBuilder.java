package nl.parliament.parser.internal.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.line.TextLine;
import nl.parliament.parser.internal.pdf.page.BodyMetrics;
import nl.parliament.parser.internal.pdf.page.PageLayout;
import nl.parliament.parser.internal.pdf.page.TextColumn;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Builds blocks from lines. A line continues the paragraph above it when nothing separates them and the line above was
 * full. A line is full when the next word would not have fitted.
 */
public final class ParagraphBuilder {
    private static final double SAME_EDGE = 4;
    /** The blank between words, and how far the right margin is uncertain, in font sizes. */
    private static final double WORD_SPACE = 0.3;

    /** In characters: shorter than a line of text across the page. */
    private static final int SHORT_LINE = 60;

    private static final double SLACK = 0.25;
    /** What begins so far right of the text's left edge may be a column. */
    private static final double COLUMN_LEFT = 300;

    private static final double FREE_LINES = 2.5;
    /** White between the text and the column that it runs around, in points. */
    private static final double COLUMN_GAP = 6;
    /** The column's frame ends below its last line. */
    private static final double LINES_BELOW_COLUMN = 2.5;

    private final LineJoiner joiner;
    private final Predicate<String> isNoteLabel;
    private final double bodySize;
    private final double pitch;
    private final double margin;
    private final double bodyLeft;
    private final double lowest;
    private double foot;
    private double footBefore;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<TextLine> beside = new ArrayList<>();
    private final List<TextColumn> columnsHere = new ArrayList<>();
    private @Nullable StringBuilder open;
    private List<Mark> openMarks = new ArrayList<>();
    private @Nullable TextLine previous;
    private @Nullable TextLine first;

    public ParagraphBuilder(BodyMetrics shape, LineJoiner joiner, Predicate<String> isNoteLabel) {
        this.bodySize = shape.size();
        this.pitch = shape.pitch();
        this.margin = shape.right();
        this.bodyLeft = shape.left();
        this.lowest = shape.bottom();
        this.joiner = joiner;
        this.isNoteLabel = isNoteLabel;
    }

    /** Begins a page: its lines run in columns, and around what stands beside them. */
    public void page(PageLayout page, List<TextColumn> columns) {
        footBefore = foot;
        foot = page.notes().isEmpty() ? lowest : page.notes().get(0).baseline() - pitch;
        beside.clear();
        columnsHere.clear();
        columnsHere.addAll(columns);
        beside.addAll(page.column());
        page.furniture().stream()
                .filter(row -> row.left() > bodyLeft + COLUMN_LEFT)
                .forEach(beside::add);
    }

    public void add(TextLine row) {
        if (previous != null && first != null && goesOn(previous, first, row)) {
            join(row.shown(isNoteLabel));
        } else {
            LayoutBlock words = row.block(isNoteLabel);
            begin(new LayoutBlock(words.text(), words.marks(), hints(row).build()));
            first = row;
        }
        previous = row;
    }

    /** The lines of a table's cell: they go on with each other unless white or a list label parts them. */
    public void addCell(List<TextLine> lines, Cell cell) {
        TextLine before = null;
        for (TextLine row : lines) {
            if (before != null && row.label() == null && isBelow(before, row)) {
                boolean isBroken = NarrowCells.breaks(before.plainText(), row.plainText());
                join(row.shown(isNoteLabel), isBroken);
            } else {
                LayoutBlock words = row.block(isNoteLabel);
                begin(new LayoutBlock(
                        words.text(), words.marks(), hints(row).cell(cell).build()));
            }
            before = row;
        }
        previous = null;
    }

    public List<LayoutBlock> blocks() {
        close();
        return blocks;
    }

    private boolean goesOn(TextLine before, TextLine start, TextLine row) {
        boolean isItem = row.label() != null && !isRunning(before, start);
        boolean isApart = isItem || row.segments().size() > 1;
        if (row.region() != before.region() || isApart) {
            return false;
        }
        boolean sameFace = row.isBold() == before.isBold() && Math.abs(row.size() - before.size()) < 0.08 * row.size();
        if (sameFace && (isNextColumn(before, row) || isWithinWord(before, row))) {
            return true;
        }
        return sameFace
                && !isTaggedApart(before, row)
                && !isItalicTitle(before, start, row)
                && !isLoneNumber(before, row)
                && isBelow(before, row)
                && hasEdge(before, start, row)
                && (isFull(before, row) || isOneTagOverPages(before, row) || isOneTaggedSentence(before, row));
    }

    /** A sentence goes on at the top of the next column. */
    private boolean isNextColumn(TextLine before, TextLine row) {
        return !columnsHere.isEmpty()
                && row.page() == before.page()
                && row.baseline() < before.baseline()
                && row.left() > before.right()
                && !endsSentence(before);
    }

    /** The line ends within a word that goes on below it, whatever their edges are. */
    private boolean isWithinWord(TextLine before, TextLine row) {
        return LineJoiner.goesOn(before.plainText(), row.plainText()) && isBelow(before, row);
    }

    /** The tags say that a paragraph ends with a sentence on a short line, however near the next one stands. */
    private static boolean isTaggedApart(TextLine before, TextLine row) {
        return before.tag() != null
                && row.tag() != null
                && !isOneTag(before, row)
                && before.plainText().length() < SHORT_LINE
                && endsSentence(before);
    }

    /** A first line all in italics, above text that is not, is a heading however full it is. */
    private static boolean isItalicTitle(TextLine before, TextLine start, TextLine row) {
        return before == start && before.isItalic() && !row.isItalic() && startsWithCapital(row.plainText());
    }

    private static boolean startsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** A number alone after a sentence is no part of it, but the head of a question. */
    private static boolean isLoneNumber(TextLine before, TextLine row) {
        String text = row.plainText();
        return text.length() <= 3 && text.chars().allMatch(Character::isDigit) && endsSentence(before);
    }

    private static boolean endsSentence(TextLine line) {
        String text = line.plainText();
        return !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isOneTagOverPages(TextLine before, TextLine row) {
        return before.page() != row.page() && isOneTag(before, row);
    }

    /** The tags say that a sentence goes on below a line that is not full, and so it reads. */
    private static boolean isOneTaggedSentence(TextLine before, TextLine row) {
        return isOneTag(before, row) && before.label() == null && isWithinItem(before, row) && startsSmall(row);
    }

    private static boolean startsSmall(TextLine row) {
        String text = row.plainText();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean isOneTag(TextLine before, TextLine row) {
        Tag one = before.tag();
        Tag other = row.tag();
        return one != null && other != null && one.block() == other.block();
    }

    /**
     * A line that ends within a sentence, '… worden aangevuld met 1) de gevolgen voor zorg, en', is followed by no
     * item.
     */
    private static boolean isRunning(TextLine before, TextLine start) {
        String text = before.plainText();
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return start.label() == null && before != start && Character.isLowerCase(last);
    }

    private boolean isBelow(TextLine before, TextLine row) {
        if (row.page() != before.page()) {
            return row.page() == before.page() + 1 && bodySize * 0.92 < row.size() && !endsBeforeFoot(before);
        }
        double drop = row.baseline() - before.baseline();
        return drop > 0 && drop < 1.4 * Math.max(pitch * row.size() / bodySize, row.size());
    }

    /** A sentence that ends where the page has room for more lines ends its paragraph. */
    private boolean endsBeforeFoot(TextLine last) {
        return endsSentence(last) && last.baseline() + FREE_LINES * pitch < footBefore;
    }

    /** Same left edge as the line above, as the text after its label, or as the value after its tab. */
    private static boolean hasEdge(TextLine before, TextLine start, TextLine row) {
        double value = before.segments().get(before.segments().size() - 1).left();
        boolean underValue = before.segments().size() == 2 && Math.abs(value - row.left()) < SAME_EDGE;
        boolean underStart = start.segments().size() == 2
                && before != start
                && Math.abs(start.segments().get(1).left() - row.left()) < SAME_EDGE;
        boolean sameEdge = Math.abs(before.left() - row.left()) < SAME_EDGE;
        return (sameEdge && (before.label() == null || isWithinItem(before, row)))
                || Math.abs(start.textLeft() - row.left()) < SAME_EDGE
                || underValue
                || underStart;
    }

    /** Text under the mark of an item goes on with it within a sentence, or when both are tagged as one. */
    private static boolean isWithinItem(TextLine before, TextLine row) {
        String text = before.plainText();
        boolean isOpen = text.lastIndexOf('(') > text.lastIndexOf(')');
        boolean isEnded = text.isEmpty() || ".;:?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !isEnded && (isOpen || startsSmall(row) || isOneTag(before, row));
    }

    private boolean isFull(TextLine before, TextLine row) {
        double room = marginAt(before) - before.right();
        return row.firstWordWidth() + WORD_SPACE * row.size() > room - SLACK * row.size();
    }

    private double marginAt(TextLine row) {
        return beside.stream()
                .filter(other -> row.region() == Region.BODY)
                .filter(other -> row.baseline() - other.baseline() < LINES_BELOW_COLUMN * pitch)
                .filter(other -> other.baseline() - row.baseline() < pitch)
                .mapToDouble(other -> other.left() - COLUMN_GAP)
                .reduce(columnEdge(row), Math::min);
    }

    private double columnEdge(TextLine row) {
        for (TextColumn column : columnsHere) {
            if (column.holds(row)) {
                return column.right();
            }
        }
        return margin;
    }

    private void begin(LayoutBlock block) {
        close();
        blocks.add(block);
    }

    private void join(LayoutBlock words) {
        join(words, false);
    }

    /** Adds a line to the last paragraph, whose text stays open for more; no blank parts a broken word. */
    private void join(LayoutBlock words, boolean isBroken) {
        if (open == null) {
            LayoutBlock last = blocks.get(blocks.size() - 1);
            open = new StringBuilder(last.text());
            openMarks = new ArrayList<>(last.marks());
        }
        if (isBroken) {
            open.append(words.text());
        } else {
            joiner.append(open, words.text());
        }
        int distance = open.length() - words.text().length();
        words.marks().forEach(mark -> openMarks.add(mark.movedBy(distance)));
    }

    private void close() {
        if (open != null) {
            int at = blocks.size() - 1;
            blocks.set(
                    at,
                    new LayoutBlock(open.toString(), openMarks, blocks.get(at).hints()));
            open = null;
        }
    }

    /** As tagged; a tagged list item is none, nor is what ends as a sentence does. */
    private static @Nullable Integer headingLevel(TextLine row) {
        Tag tag = row.tag();
        String label = row.label();
        boolean bullet = label != null && !Character.isLetterOrDigit(label.codePointAt(0));
        String text = row.plainText();
        boolean sentence = text.isEmpty() || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0;
        return tag == null || tag.level() == 0 || bullet || sentence ? null : Integer.valueOf(tag.level());
    }

    private Hints.Builder hints(TextLine row) {
        TextLine above = previous != null && previous.page() == row.page() ? previous : null;
        boolean samePage = above != null;
        double drop = above == null ? 0 : row.baseline() - above.baseline();
        boolean blank = !samePage || drop > 1.4 * pitch || drop < -pitch;
        return new Hints.Builder()
                .bold(row.isBold())
                .italic(row.isItalic())
                .underlined(row.isUnderlined())
                .headingLevel(headingLevel(row))
                .size(row.size() / bodySize)
                .left(row.left() - bodyLeft)
                .list(row.label(), (int) Math.max(0, Math.round((row.left() - bodyLeft) / 18)))
                .blankBefore(blank)
                .region(row.region())
                .page(row.page());
    }
}
