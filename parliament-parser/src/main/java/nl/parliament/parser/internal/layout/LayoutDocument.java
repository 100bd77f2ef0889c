package nl.parliament.parser.internal.layout;

import java.util.List;
import java.util.Map;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * A document as neutral blocks in reading order. All that is particular to a file format ends here.
 *
 * @param blocks the text, letterhead first
 * @param notes foot- and endnotes in the order of their marks
 * @param format what it was read from, for the record only
 * @param pages number of pages; null when unknown
 * @param knowsFonts whether the format tells bold, italic and sizes; plain text does not
 * @param producer the program that wrote the file; null when unknown
 * @param properties fields that the file stores beside its text, by their label in letters: {@code datum}, {@code
 *     ons kenmerk}
 * @param paper what the file says that it is as an official paper
 * @param diagnostics what the reader noticed
 */
public record LayoutDocument(
        List<LayoutBlock> blocks,
        List<LayoutNote> notes,
        SourceFormat format,
        @Nullable Integer pages,
        boolean knowsFonts,
        @Nullable String producer,
        Map<String, String> properties,
        StatedPaper paper,
        List<Diagnostic> diagnostics) {
    public LayoutDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        properties = Map.copyOf(properties);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A document that says nothing of itself as an official paper. */
    public LayoutDocument(
            List<LayoutBlock> blocks,
            List<LayoutNote> notes,
            SourceFormat format,
            @Nullable Integer pages,
            boolean knowsFonts,
            @Nullable String producer,
            Map<String, String> properties,
            List<Diagnostic> diagnostics) {
        this(blocks, notes, format, pages, knowsFonts, producer, properties, StatedPaper.NONE, diagnostics);
    }

    /** The same document with other blocks and notes. */
    public LayoutDocument with(List<LayoutBlock> otherBlocks, List<LayoutNote> otherNotes) {
        return new LayoutDocument(
                otherBlocks, otherNotes, format, pages, knowsFonts, producer, properties, paper, diagnostics);
    }

    /**
     * Whether looks tell parts of the text apart. Pages with nothing bold on them tell none: their text was recognised,
     * or their fonts have no names.
     */
    public boolean tellsLooks() {
        return knowsFonts
                && (!knowsPages()
                        || blocks.stream()
                                .anyMatch(block ->
                                        Boolean.TRUE.equals(block.hints().bold())));
    }

    /** Whether the format tells pages. */
    public boolean knowsPages() {
        return pages != null;
    }
}
