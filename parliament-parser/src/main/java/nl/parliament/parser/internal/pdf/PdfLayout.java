package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.line.TextLine;
import nl.parliament.parser.internal.pdf.page.BodyMetrics;
import nl.parliament.parser.internal.pdf.page.PageLayout;
import nl.parliament.parser.internal.pdf.page.PageSegmenter;
import nl.parliament.parser.internal.pdf.page.PageText;
import nl.parliament.parser.internal.pdf.page.TextColumn;
import nl.parliament.parser.internal.pdf.paragraph.NoteBuilder;
import nl.parliament.parser.internal.pdf.paragraph.ParagraphBuilder;
import nl.parliament.parser.internal.pdf.table.TableFinder;
import nl.parliament.parser.internal.pdf.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Builds one layout from all pages: regions, notes, paragraphs. */
final class PdfLayout {
    private final List<PageText> pages;
    private final double size;
    private final Map<TextChunk, Cell> cells;
    private final Map<Integer, List<TextColumn>> columns;
    private final List<PageLayout> layouts = new ArrayList<>();

    /** A layout of these pages, {@code taggedTables} of whose tables the structure tree knows. */
    PdfLayout(List<PageText> pages, int taggedTables) {
        this.size = BodyMetrics.commonSize(pages);
        TableFinder finder = new TableFinder(taggedTables, size);
        this.cells = finder.find(pages);
        this.pages = finder.pages();
        this.columns = finder.columns().stream().collect(Collectors.groupingBy(TextColumn::page));
    }

    LayoutDocument document(SourceFormat format, @Nullable String producer, List<Diagnostic> diagnostics) {
        PageSegmenter regions = new PageSegmenter(pages, size, cells.keySet());
        pages.forEach(page -> layouts.add(regions.layout(page)));
        BodyMetrics shape = BodyMetrics.of(layouts, size);
        LineJoiner joiner = new LineJoiner(layouts.stream()
                .flatMap(page -> page.body().stream())
                .map(TextLine::plainText)
                .toList());
        List<LayoutNote> notes = notes(joiner);
        List<LayoutBlock> blocks = blocks(shape, joiner, notes);
        return new LayoutDocument(blocks, notes, format, pages.size(), true, producer, Map.of(), diagnostics);
    }

    private List<LayoutNote> notes(LineJoiner joiner) {
        NoteBuilder builder = new NoteBuilder(joiner);
        layouts.forEach(page -> page.body().addAll(builder.add(page.notes())));
        return builder.notes();
    }

    private List<LayoutBlock> blocks(BodyMetrics shape, LineJoiner joiner, List<LayoutNote> notes) {
        Set<String> labels = new HashSet<>();
        notes.forEach(note -> labels.add(note.label()));
        ParagraphBuilder builder = new ParagraphBuilder(shape, joiner, labels::contains);
        for (int i = 0; i < layouts.size(); i++) {
            PageLayout page = layouts.get(i);
            int number = pages.get(i).number();
            builder.page(page, columns.getOrDefault(number, List.of()));
            page.column().forEach(builder::add);
            new TableRows(cells, builder).add(page.body());
        }
        ParagraphBuilder furniture = new ParagraphBuilder(shape, joiner, label -> false);
        layouts.forEach(page -> page.furniture().forEach(furniture::add));
        List<LayoutBlock> blocks = new ArrayList<>(builder.blocks());
        blocks.addAll(furniture.blocks());
        return blocks;
    }
}
