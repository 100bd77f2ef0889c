package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.glyph.UnderlineDetector;
import nl.parliament.parser.internal.pdf.line.LineBuilder;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.page.PageText;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Pages made of glyphs and lines by hand. Every glyph is half as wide as its size; words are 9 points, regular, and
 * lines 12 points apart unless said otherwise. Points, origin top left, A4.
 */
public final class PageMaker {
    static final double LEFT = 78;
    static final double SIZE = 9;
    static final double PITCH = 12;

    private final List<Sheet> sheets = new ArrayList<>(List.of(new Sheet()));
    private double size = SIZE;
    private boolean bold;
    private boolean italic;
    private @Nullable Tag tag;

    /** What is added from here on stands on the next page. */
    public PageMaker nextPage() {
        sheets.add(new Sheet());
        return this;
    }

    /** What is added from here on has this size. */
    public PageMaker size(double points) {
        size = points;
        return this;
    }

    /** What is added from here on is bold, or is not. */
    PageMaker bold(boolean on) {
        bold = on;
        return this;
    }

    /** What is added from here on is italic, or is not. */
    public PageMaker italic(boolean on) {
        italic = on;
        return this;
    }

    /** What is added from here on has this tag; null for none. */
    public PageMaker tag(@Nullable Tag other) {
        tag = other;
        return this;
    }

    /** What is added from here on is tagged as part of a note, or is not tagged. */
    public PageMaker taggedNote(boolean on) {
        tag = on ? new Tag(1, 0, true, null) : null;
        return this;
    }

    public PageMaker words(double x, double y, String words) {
        glyphs(x, y, size, bold, words, tag).forEach(glyph -> sheet().glyphs.add(italic ? slanted(glyph) : glyph));
        return this;
    }

    private static Glyph slanted(Glyph glyph) {
        return new Glyph(
                glyph.text(),
                glyph.x(),
                glyph.y(),
                glyph.width(),
                glyph.size(),
                glyph.bold(),
                true,
                false,
                false,
                glyph.tag());
    }

    /** Lines below each other from {@code y} on. */
    public PageMaker lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            words(x, y + i * PITCH * size / SIZE, lines[i]);
        }
        return this;
    }

    /** So many lines of the text, as wide as its column, from {@code y} on. */
    public PageMaker text(double x, double y, int count) {
        for (int i = 0; i < count; i++) {
            words(x, y + i * PITCH, full("regel " + (i + 1) + " van de tekst die de hele kolom vult"));
        }
        return this;
    }

    /** A line of 80 characters. */
    public static String full(String start) {
        StringBuilder line = new StringBuilder(start);
        while (line.length() < 80) {
            line.append(line.length() % 8 == 7 ? ' ' : 'n');
        }
        return line.substring(0, 79) + "n";
    }

    public PageMaker level(double from, double to, double y) {
        sheet().level.add(new Rule(from, to, y));
        return this;
    }

    public PageMaker upright(double from, double to, double x) {
        sheet().upright.add(new Rule(from, to, x));
        return this;
    }

    /** Lines around and between cells. */
    public PageMaker grid(List<Double> columns, List<Double> rows) {
        rows.forEach(y -> level(columns.get(0), columns.get(columns.size() - 1), y));
        columns.forEach(x -> upright(rows.get(0), rows.get(rows.size() - 1), x));
        return this;
    }

    List<PageText> pages() {
        List<PageText> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Rules rules = new Rules(sheet.level, sheet.upright);
            List<TextChunk> segments = LineBuilder.segments(UnderlineDetector.mark(sheet.glyphs, rules), rules);
            pages.add(new PageText(pages.size() + 1, 595, 842, segments, rules));
        }
        return pages;
    }

    public LayoutDocument layout() {
        return new PdfLayout(pages(), 0).document(SourceFormat.PDF, null, List.of());
    }

    /** The words of the blocks in a region. */
    public List<String> texts(Region region) {
        return layout().blocks().stream()
                .filter(block -> block.hints().region() == region)
                .map(LayoutBlock::text)
                .toList();
    }

    /** Label and words of the notes. */
    public List<String> notes() {
        return layout().notes().stream()
                .map(note -> note.label() + " | " + note.text())
                .toList();
    }

    /** The blocks that stand in a table, as '1: 0,2 words': table, row, column. */
    public List<String> cells() {
        return layout().blocks().stream()
                .filter(block -> block.hints().cell() != null)
                .map(PageMaker::cell)
                .toList();
    }

    private static String cell(LayoutBlock block) {
        var cell = block.hints().cell();
        return cell.table() + ": " + cell.row() + "," + cell.column() + " " + block.text();
    }

    /** The notes' page numbers. */
    public List<Integer> notePages() {
        return layout().notes().stream().map(LayoutNote::page).toList();
    }

    public static List<Glyph> glyphs(double x, double y, double size, boolean bold, String words) {
        return glyphs(x, y, size, bold, words, null);
    }

    private static List<Glyph> glyphs(double x, double y, double size, boolean bold, String words, @Nullable Tag tag) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            String text = words.substring(i, i + 1);
            glyphs.add(new Glyph(text, x + i * size / 2, y, size / 2, size, bold, false, false, false, tag));
        }
        return glyphs;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private static final class Sheet {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Rule> level = new ArrayList<>();
        private final List<Rule> upright = new ArrayList<>();
    }
}
