package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.source.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of a publication. White space of the XML is one blank; text outside any paragraph makes a paragraph
 * of its own. Made for one document.
 */
final class BlockWriter {
    private static final String WHITE = " \t\r\n";
    /** Bytes of memory that a mark takes. */
    private static final long MARK = 100;

    private final Budget budget;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final BitSet together = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Emphasis emphasis = new Emphasis();
    private Region region = Region.BODY;
    private @Nullable String style;
    private @Nullable Integer headingLevel;
    private @Nullable String label;
    private int listLevel;
    private int tables;
    private @Nullable Cell cell;

    BlockWriter(Budget budget) {
        this.budget = budget;
    }

    /** What was written, without a paragraph that is still open. */
    List<LayoutBlock> blocks() {
        return blocks;
    }

    /** The looks of the text that is written now. */
    Emphasis emphasis() {
        return emphasis;
    }

    Region region() {
        return region;
    }

    /** Says where on the paper the next paragraphs stand. */
    void region(Region where) {
        close();
        region = where;
    }

    /** The cell that is written; null outside any table. */
    @Nullable Cell cell() {
        return cell;
    }

    /** The number of a table that begins. */
    int nextTable() {
        return tables++;
    }

    /** Says which cell the next paragraphs stand in; null for none. */
    void cell(@Nullable Cell place) {
        close();
        cell = place;
    }

    /** Says that the next paragraph is an item of a list with this label. */
    void item(String shown, int level) {
        close();
        label = shown;
        listLevel = level;
    }

    /** Says that the next paragraph is no item, whatever was said before. */
    void noItem() {
        close();
        label = null;
    }

    /** Says that the paragraph to come is a heading: of this level, or of the level that its looks tell. */
    void heading(@Nullable String name, @Nullable Integer level) {
        close();
        style = name;
        headingLevel = level;
    }

    /** Where the next sign will stand in the open paragraph. */
    int place() {
        return text.length();
    }

    /** The text of the open paragraph from a place on. */
    String textFrom(int start) {
        return text.substring(Math.min(start, text.length())).strip();
    }

    /** Takes back the open paragraph: its text, which is not written. */
    String take() {
        emphasis.restart();
        return takeFrom(0);
    }

    /** Takes back the text of the open paragraph from a place on, and its marks. */
    String takeFrom(int start) {
        String taken = textFrom(start);
        text.setLength(Math.min(start, text.length()));
        marks.removeIf(mark -> mark.offset() > start || start == 0);
        return taken;
    }

    /** Takes text; white space alone begins no paragraph. */
    void text(String more) {
        int before = text.length();
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i));
        }
        budget.use(Limit.CHARACTERS, text.length() - before);
        if (!more.isBlank()) {
            emphasis.wrote();
        }
    }

    private void add(char sign) {
        if (WHITE.indexOf(sign) < 0) {
            text.append(sign);
        } else if (text.length() > 0 && WHITE.indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(' ');
        }
    }

    /** What parts the number of a line of the head from its title. */
    void tab() {
        if (text.length() > 0) {
            trim();
            text.append('\t');
        }
    }

    /** Takes a mark at the place of the next sign. */
    void mark(Mark.Kind kind, String name) {
        budget.checkMemory(MARK);
        budget.use(Limit.MEMORY_BYTES, MARK);
        boolean isAfter = kind == Mark.Kind.NOTE || kind == Mark.Kind.LINK_END;
        boolean isWhite = isAfter && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        int last = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).offset();
        marks.add(new Mark(kind, name, Math.max(last, text.length() - (isWhite ? 1 : 0))));
    }

    /** Ends the open paragraph; one without text is none, unless it is all that a cell holds. */
    void close() {
        trim();
        if (text.length() > 0 || !marks.isEmpty()) {
            add(new LayoutBlock(text.toString(), marksWithin(text.length()), hints()));
            label = null;
        }
        text.setLength(0);
        marks.clear();
        emphasis.restart();
        style = null;
        headingLevel = null;
    }

    /** The marks; those after white space at the end of the paragraph stand at its end. */
    private List<Mark> marksWithin(int end) {
        return marks.stream()
                .map(mark -> mark.offset() > end ? new Mark(mark.kind(), mark.name(), end) : mark)
                .toList();
    }

    /** Says that the paragraphs from one on, up to the last, belong together. */
    void together(int first) {
        together.set(Math.min(first + 1, blocks.size()), blocks.size());
    }

    /** The paragraphs that belong to the one before them. */
    BitSet together() {
        return together;
    }

    /** Says that a cell reaches over so many columns more than one. */
    void columns(int more) {
        budget.use(Limit.BLOCKS, more);
    }

    /** Writes a cell without text. */
    void emptyCell() {
        add(new LayoutBlock("", hints()));
    }

    private void add(LayoutBlock block) {
        budget.use(Limit.BLOCKS, 1);
        blocks.add(block);
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && WHITE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }

    private Hints hints() {
        return new Hints.Builder()
                .style(style)
                .headingLevel(headingLevel)
                .bold(emphasis.isAllBold())
                .italic(emphasis.isAllItalic())
                .underlined(emphasis.isAllUnderlined())
                .list(label, label == null ? 0 : listLevel)
                .region(region)
                .cell(cell)
                .build();
    }
}
