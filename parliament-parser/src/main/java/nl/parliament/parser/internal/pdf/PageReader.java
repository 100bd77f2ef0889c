package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.pdf.content.BudgetedPage;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.content.PageTurn;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.glyph.GlyphCollector;
import nl.parliament.parser.internal.pdf.glyph.HiddenLetters;
import nl.parliament.parser.internal.pdf.glyph.SpacedLetters;
import nl.parliament.parser.internal.pdf.line.GlyphWidths;
import nl.parliament.parser.internal.pdf.line.LineBuilder;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.page.PageText;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.scan.ScanText;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one PDF. A page that is damaged or exceeds a limit does not affect the others. */
final class PageReader {
    private static final int LONGEST_PRODUCER = 200;
    /** What is left out of one page for the sake of these is left out of all that follow. */
    private static final Set<Limit> OF_FILE = EnumSet.of(
            Limit.DOCUMENT_GLYPHS,
            Limit.DOCUMENT_SEGMENTS,
            Limit.DECODED_BYTES,
            Limit.CHARACTERS,
            Limit.MEMORY_BYTES,
            Limit.OBJECT_BYTES,
            Limit.OBJECTS);

    private final PDDocument document;
    private final ReadSettings settings;
    private final Budget budget;
    private final OptionalContent layers;
    private final TypedAnnotations annotations;
    private final List<PageText> pages = new ArrayList<>();
    private List<Diagnostic> diagnostics = new ArrayList<>();
    private List<Glyph> typed = List.of();
    private @Nullable DocumentReadException firstCut;
    private boolean isSpent;
    private boolean hasStaleFields;
    private boolean leavesLinesOut;

    PageReader(PDDocument document, ReadSettings settings, Budget budget) {
        this.document = document;
        this.settings = settings;
        this.budget = budget;
        this.layers = OptionalContent.of(document);
        this.annotations = new TypedAnnotations(budget, layers);
    }

    /** The layout of all pages; what was noticed is added to the diagnostics. */
    LayoutDocument read(List<Diagnostic> noticed) throws IOException {
        diagnostics = noticed;
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        PageWalker walker = PageWalker.walk(root, budget);
        if (walker.passed() != null) {
            settings.stopAtLimit(walker.passed());
            diagnostics.add(Diagnostics.limit(
                    walker.passed(), "after page " + walker.pages().size(), null));
        }
        hasStaleFields = TypedAnnotations.areStale(document.getDocumentCatalog().getCOSObject());
        StructureTree tags = StructureTree.of(document, walker.pages());
        GlyphCollector collector = new GlyphCollector(budget, tags, layers);
        for (int i = 0; i < walker.pages().size() && !isSpent; i++) {
            readPage(new BudgetedPage(walker.pages().get(i), document.getResourceCache(), budget), i, collector);
        }
        if (pages.isEmpty()) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "a PDF with a page expected, none found");
        }
        if (firstCut != null && pages.stream().allMatch(page -> page.segments().isEmpty())) {
            throw firstCut;
        }
        budget.poll();
        return new PdfLayout(pages, tags.tables()).document(SourceFormat.PDF, producer(), diagnostics);
    }

    private void readPage(BudgetedPage page, int index, GlyphCollector collector) throws IOException {
        budget.poll();
        int number = index + 1;
        typed = List.of();
        try {
            collect(page, index, collector);
            typed = annotations.glyphs(page);
            if (page.passed() != null) {
                throw page.passed();
            }
            if (page.isDamaged() || collector.gaveUp()) {
                unreadable(number);
            }
        } catch (DocumentReadException passed) {
            cut(passed, number);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (page.passed() == null) {
                unreadable(number);
            } else {
                cut(page.passed(), number); // half a token is left where the content was cut
            }
        }
        pages.add(text(page, number, collector));
    }

    /** A page whose text lies on its side is read once more, upright. */
    private void collect(BudgetedPage page, int index, GlyphCollector collector) throws IOException {
        if (hasStaleFields) {
            annotations.dropStale(page);
        }
        collector.collect(page, index);
        if (collector.turn() != 0) {
            page.turn(collector.turn());
            collector.collect(page, index);
        }
    }

    private void cut(Limit limit, int number) {
        long most = budget.maximum(limit);
        cut(new DocumentReadException(new LimitBreach(limit, most + 1, most)), number);
    }

    private void cut(DocumentReadException passed, int number) {
        settings.stopAtLimit(passed);
        firstCut = firstCut == null ? passed : firstCut;
        isSpent |= passed.breach() != null && OF_FILE.contains(passed.breach().limit());
        diagnostics.add(Diagnostics.limit(passed, "page " + number, number));
    }

    private void unreadable(int number) {
        diagnostics.add(new Diagnostic(
                "page-unreadable", Severity.ERROR, "page " + number + ": its content is damaged", null, number));
    }

    private PageText text(BudgetedPage page, int number, GlyphCollector collector) {
        try {
            PDRectangle box = PageTurn.shownBox(page);
            Rules rules = rules(number, collector);
            List<TextChunk> segments = segments(rules, number, collector);
            notice(number, collector, segments.isEmpty() && !isSpent);
            return new PageText(number, box.getWidth(), box.getHeight(), segments, rules);
        } catch (DocumentReadException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError broken) {
            unreadable(number);
            return new PageText(number, 595, 842, List.of(), Rules.NONE);
        }
    }

    /** When the file has too many lines, those of the page and of all that follow are left out; their text is not. */
    private Rules rules(int number, GlyphCollector collector) {
        Rules rules = collector.rules();
        int count = rules.level().size() + rules.upright().size();
        if (!leavesLinesOut && count > budget.left(Limit.DRAWN_LINES)) {
            leavesLinesOut = true;
            cut(Limit.DRAWN_LINES, number);
        }
        budget.use(Limit.DRAWN_LINES, leavesLinesOut ? 0 : count);
        return leavesLinesOut ? Rules.NONE : rules;
    }

    private List<TextChunk> segments(Rules rules, int number, GlyphCollector collector) {
        List<Glyph> glyphs = new ArrayList<>(glyphs(rules, number, collector));
        glyphs.addAll(typed);
        List<TextChunk> segments = LineBuilder.segments(glyphs, rules);
        long left = budget.left(Limit.DOCUMENT_SEGMENTS);
        int kept = 0;
        for (; kept < segments.size() && segments.get(kept).text().pieces() <= left; kept++) {
            left -= segments.get(kept).text().pieces();
        }
        budget.use(Limit.DOCUMENT_SEGMENTS, budget.left(Limit.DOCUMENT_SEGMENTS) - left);
        if (kept < segments.size()) {
            cut(Limit.DOCUMENT_SEGMENTS, number);
        }
        return List.copyOf(segments.subList(0, kept));
    }

    private List<Glyph> glyphs(Rules rules, int number, GlyphCollector collector) {
        List<Glyph> drawn = GlyphWidths.mended(collector.glyphs(rules));
        List<Glyph> glyphs = collector.isScan() ? ScanText.onLines(drawn) : SpacedLetters.close(drawn);
        List<Glyph> within = LineBuilder.within(glyphs, budget.maximum(Limit.SEGMENTS));
        if (within.size() < glyphs.size()) {
            cut(Limit.SEGMENTS, number);
        }
        return within;
    }

    private void notice(int number, GlyphCollector collector, boolean empty) {
        if (collector.isPicture()) {
            warn(Diagnostics.NO_TEXT, number, "it is a picture; the text on it is not read");
        } else if (empty) {
            diagnostics.add(new Diagnostic(
                    Diagnostics.NO_TEXT, Severity.INFO, "page " + number + ": no text found", null, number));
        }
        if (collector.hasHiddenText()) {
            String message = "page " + number + ": some of its text is set without ink";
            diagnostics.add(new Diagnostic("hidden-text", Severity.INFO, message, null, number));
        }
        HiddenLetters hidden = collector.hiddenLetters();
        if (hidden.count() > 0 && !collector.isScan()) {
            String message =
                    "page " + number + ": " + hidden.count() + " letters are white on white or painted over, the "
                            + "first " + hidden.first() + " points from the top";
            diagnostics.add(new Diagnostic("hidden-text", Severity.INFO, message, null, number));
        }
        if (collector.leftFormsOut()) {
            warn("forms-left-out", number, "forms that lie within too many others are left out");
        }
        if (collector.tookOutFontTables()) {
            warn(
                    "font-table-left-out",
                    number,
                    "a font's table that names too many codes is left out; characters may be missing");
        }
    }

    private void warn(String code, int number, String message) {
        diagnostics.add(new Diagnostic(code, Severity.WARNING, "page " + number + ": " + message, null, number));
    }

    private @Nullable String producer() {
        String producer = document.getDocumentInformation().getProducer();
        return producer == null || producer.length() <= LONGEST_PRODUCER
                ? producer
                : producer.substring(0, LONGEST_PRODUCER);
    }
}
