package nl.parliament.parser.internal.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.structure.label.BuiltInLabellers;

/** Blocks by hand. Nothing is known of a block but its words unless said otherwise. */
public final class BlockMaker {
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<LayoutNote> notes = new ArrayList<>();

    public static BlockMaker of(String... texts) {
        BlockMaker maker = new BlockMaker();
        for (String text : texts) {
            maker.add(text);
        }
        return maker;
    }

    public BlockMaker add(String text) {
        return add(text, hints -> hints);
    }

    public BlockMaker add(String text, UnaryOperator<Hints.Builder> known) {
        blocks.add(new LayoutBlock(text, known.apply(new Hints.Builder()).build()));
        return this;
    }

    /** A block of a file that knows of looks, without any. */
    BlockMaker plain(String text) {
        return add(text, hints -> hints.bold(false).italic(false));
    }

    BlockMaker bold(String text) {
        return add(text, hints -> hints.bold(true).italic(false));
    }

    /** A block in table 1, without lines. */
    public BlockMaker cell(int row, int column, String text) {
        return add(text, hints -> hints.bold(false).cell(new Cell(1, row, column, 1, 1, false, false)));
    }

    /** A note at the foot of a page. */
    public BlockMaker note(int page, String label, String text) {
        notes.add(new LayoutNote(label, label, text, page));
        return this;
    }

    public LayoutDocument layout() {
        boolean fonts = blocks.stream().anyMatch(block -> block.hints().bold() != null);
        return new LayoutDocument(blocks, notes, SourceFormat.TXT, null, fonts, null, Map.of(), List.of());
    }

    public List<PlacedBlock> placed() {
        return CanonicalText.of(layout()).blocks();
    }

    public List<LabelledBlock> labelled() {
        return BuiltInLabellers.label(CanonicalText.of(layout()));
    }

    /** 'HEADING Aanleiding' for each block. */
    List<String> roles() {
        return labelled().stream()
                .map(block -> block.role() + " " + block.block().text())
                .toList();
    }

    /** The words of all blocks with this role. */
    public List<String> with(Role role) {
        return labelled().stream()
                .filter(block -> block.is(role))
                .map(block -> block.block().text())
                .toList();
    }

    public static List<String> texts(LayoutDocument layout) {
        return layout.blocks().stream().map(LayoutBlock::text).toList();
    }
}
