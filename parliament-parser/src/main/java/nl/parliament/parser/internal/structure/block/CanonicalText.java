package nl.parliament.parser.internal.structure.block;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Footnote;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Link;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;

/** The one text of a document and the place of every block, note and bookmark in it. Running lines stay out. */
public final class CanonicalText {
    private final StringBuilder text = new StringBuilder();
    private final boolean tellsLooks;
    private String whole = "";
    private final List<PlacedBlock> blocks = new ArrayList<>();
    private final List<PlacedBlock> furniture = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final EmptyCells emptyCells = new EmptyCells();

    private CanonicalText(boolean tellsLooks) {
        this.tellsLooks = tellsLooks;
    }

    /** Places all blocks of a layout, notes at the end. */
    public static CanonicalText of(LayoutDocument layout) {
        CanonicalText canonical = new CanonicalText(layout.tellsLooks());
        layout.blocks().forEach(canonical::place);
        canonical.blocks.forEach(block -> canonical.addLinks(block.marks()));
        canonical.placeNotes(layout.notes());
        canonical.tieBookmarks();
        canonical.whole = canonical.text.toString();
        return canonical;
    }

    private void place(LayoutBlock raw) {
        LayoutBlock block = normalised(raw.stripped());
        if (block.hints().region() == Region.FURNITURE) {
            furniture.add(new PlacedBlock(block.text(), Span.at(0), List.of(), block.hints()));
            return;
        }
        boolean empty = block.text().isEmpty();
        Cell cell = block.hints().cell();
        if (!empty) {
            emptyCells.fill(cell);
        } else if (cell != null) {
            emptyCells.add(cell);
        }
        if (empty && block.marks().isEmpty()) {
            return;
        }
        text.append(text.length() == 0 || empty ? "" : "\n");
        String label = block.hints().listLabel();
        text.append(label == null || empty ? "" : label + " ");
        int start = text.length();
        text.append(block.text());
        List<Mark> marks =
                block.marks().stream().map(mark -> mark.movedBy(start)).toList();
        blocks.add(new PlacedBlock(block.text(), new Span(start, text.length()), marks, block.hints()));
    }

    /** Unicode NFC, with the marks kept at their characters. */
    private static LayoutBlock normalised(LayoutBlock block) {
        if (Normalizer.isNormalized(block.text(), Normalizer.Form.NFC)) {
            return block;
        }
        StringBuilder words = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (Mark mark : block.marks()) {
            words.append(Normalizer.normalize(block.text().substring(from, mark.offset()), Normalizer.Form.NFC));
            marks.add(new Mark(mark.kind(), mark.name(), words.length()));
            from = mark.offset();
        }
        words.append(Normalizer.normalize(block.text().substring(from), Normalizer.Form.NFC));
        return new LayoutBlock(words.toString(), marks, block.hints());
    }

    private void placeNotes(List<LayoutNote> notes) {
        Map<String, Integer> anchors = new HashMap<>();
        blocks.forEach(block -> block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.NOTE)
                .forEach(mark -> anchors.putIfAbsent(mark.name(), mark.offset())));
        for (LayoutNote note : notes) {
            LayoutBlock block = normalised(new LayoutBlock(note.text(), note.links(), Hints.none()));
            String words = block.text();
            text.append(text.length() == 0 ? "" : "\n");
            int start = text.length();
            addLinks(block.marks().stream().map(mark -> mark.movedBy(start)).toList());
            Span span = new Span(start, start + words.length());
            text.append(words);
            Integer anchor = anchors.get(note.key());
            footnotes.add(
                    new Footnote(note.label(), words, span, anchor == null ? null : Span.at(anchor), note.page()));
        }
    }

    /** The links between the marks of one text; none stands within another. */
    private void addLinks(List<Mark> marks) {
        Mark start = null;
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.LINK_END && start != null && mark.offset() > start.offset()) {
                links.add(new Link(start.name(), new Span(start.offset(), mark.offset())));
            }
            start = mark.kind() == Mark.Kind.LINK_START ? mark : mark.kind() == Mark.Kind.LINK_END ? null : start;
        }
    }

    private void tieBookmarks() {
        Map<String, Integer> ends = new HashMap<>();
        blocks.forEach(block -> block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.BOOKMARK_END)
                .forEach(mark -> ends.put(mark.name(), mark.offset())));
        for (PlacedBlock block : blocks) {
            for (Mark mark : block.marks()) {
                if (mark.kind() == Mark.Kind.BOOKMARK_START) {
                    int end = Math.max(mark.offset(), ends.getOrDefault(mark.name(), mark.offset()));
                    bookmarks.add(new Bookmark(mark.name(), new Span(mark.offset(), end)));
                }
            }
        }
        blocks.removeIf(block -> block.text().isEmpty());
    }

    /** The text. */
    public String text() {
        return whole;
    }

    /** Whether looks tell its parts apart. */
    public boolean tellsLooks() {
        return tellsLooks;
    }

    /** The blocks with text, in reading order. */
    public List<PlacedBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** The cells of tables that hold no text. */
    public EmptyCells emptyCells() {
        return emptyCells;
    }

    /** What was left out of the text. */
    public List<PlacedBlock> furniture() {
        return List.copyOf(furniture);
    }

    /** The notes. */
    public List<Footnote> footnotes() {
        return List.copyOf(footnotes);
    }

    /** The links that the file sets, in reading order. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /** The bookmarks. */
    public List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }
}
