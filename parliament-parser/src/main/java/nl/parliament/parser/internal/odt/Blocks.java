package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/** The blocks of a story, with the bookmarks around them. */
final class Blocks {
    /** Bytes of memory that a mark takes. */
    private static final long MARK = 100;
    /** Where the author's cursor was last. */
    private static final String CURSOR = "_GoBack";

    private final OdtContext context;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<Mark> pending = new ArrayList<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final boolean hasBookmarks;
    private Region region;
    private @Nullable Cell cell;
    private boolean isAfterBlank;

    Blocks(OdtContext context, Region region) {
        this.context = context;
        this.region = region;
        this.hasBookmarks = region == Region.BODY;
    }

    /** What was read so far. */
    List<LayoutBlock> all() {
        return blocks;
    }

    int count() {
        return blocks.size();
    }

    Region region() {
        return region;
    }

    /** Says where on the paper the next paragraphs stand. */
    void region(Region where) {
        region = where;
    }

    /** The cell that is read; null outside any table. */
    @Nullable Cell cell() {
        return cell;
    }

    /** Says which cell the next paragraphs stand in; null for none. */
    void cell(@Nullable Cell place) {
        cell = place;
    }

    /** Adds a paragraph. */
    void add(Paragraph paragraph) {
        boolean isBlank = paragraph.text.isBlank();
        String label = paragraph.label;
        if (isBlank && label != null) {
            paragraph.text.appendPlain(cell == null ? "" : label); // the number of a row
            label = null;
        }
        Hints.Builder hints = new Hints.Builder()
                .style(paragraph.style.name())
                .headingLevel(paragraph.headingLevel)
                .left(paragraph.style.left())
                .list(label, paragraph.listLevel)
                .blankBefore(isAfterBlank)
                .region(region)
                .cell(cell);
        boolean mayFallApart = region == Region.BODY && cell == null;
        blocks.addAll(paragraph.text.blocks(pending, hints, mayFallApart, context.budget()));
        pending.clear();
        isAfterBlank = isBlank;
    }

    /** A cell without a paragraph is a cell too. */
    void addEmptyCell() {
        context.budget().use(Limit.BLOCKS, 1);
        blocks.add(new LayoutBlock(
                "", new Hints.Builder().region(region).cell(cell).build()));
        isAfterBlank = true;
    }

    /** Adds a block of a cell again, in another cell, without its marks. */
    void addAgain(LayoutBlock block, Cell place) {
        blocks.add(new LayoutBlock(block.text(), block.hints().withCell(place)));
    }

    /** Changes all blocks from one on. */
    void replaceFrom(int first, UnaryOperator<LayoutBlock> change) {
        blocks.subList(first, blocks.size()).replaceAll(change);
    }

    /** Begins a bookmark in the open paragraph; outside any, at the next one. */
    void beginBookmark(@Nullable String name, @Nullable Paragraph open) {
        if (name != null && !name.equals(CURSOR) && hasBookmarks) {
            context.keep(MARK);
            bookmarks.add(name);
            if (open == null) {
                pending.add(new Mark(Mark.Kind.BOOKMARK_START, name, 0));
            } else {
                open.text.mark(Mark.Kind.BOOKMARK_START, name);
            }
        }
    }

    /** Ends a bookmark that has begun, in the open paragraph. */
    void endBookmark(@Nullable String name, @Nullable Paragraph open) {
        if (name != null && open != null && bookmarks.contains(name)) {
            context.keep(MARK);
            open.text.mark(Mark.Kind.BOOKMARK_END, name);
        }
    }
}
