package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.util.List;
import nl.parliament.parser.internal.pdf.content.BudgetedPage;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import nl.parliament.parser.internal.pdf.content.PageTurn;
import nl.parliament.parser.internal.pdf.font.FontTable;
import nl.parliament.parser.internal.pdf.rule.RuleCollector;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Walks a page's content and keeps every glyph with its place, and every line. The engine is asked for streams, for
 * resources and for fonts; its own interpreter makes an object of each token.
 */
public final class GlyphCollector {
    private final PageBudget count;
    private final FontTable fonts;
    private final RuleCollector drawn = new RuleCollector();
    private final HiddenLetters hidden = new HiddenLetters();
    private final PathTracer paths;
    private final Ink ink = new Ink();
    private final MarkedContent marks;
    private final TextShower text;
    private final ContentInterpreter interpreter;
    private PDRectangle box = PDRectangle.A4;
    private boolean gaveUp;

    public GlyphCollector(Budget budget, StructureTree tags, OptionalContent layers) {
        this.count = new PageBudget(budget);
        this.fonts = new FontTable(budget);
        this.marks = new MarkedContent(tags, layers);
        this.paths = new PathTracer(drawn, hidden, marks);
        this.text = new TextShower(count, marks, fonts, ink, hidden);
        this.interpreter = new ContentInterpreter(budget, count, marks, fonts, ink, text, paths);
    }

    /** Reads a page, its number counted from 0. What was read before an exception is there too. */
    public void collect(BudgetedPage page, int number) throws IOException {
        PDResources resources = page.getResources();
        box = PageTurn.shownBox(page);
        drawn.clear();
        gaveUp = false;
        count.begin();
        marks.page(number);
        fonts.beginPage(page.cache());
        ink.begin(box);
        text.begin(box);
        paths.begin();
        hidden.begin(box);
        COSDictionary own = resources == null ? new COSDictionary() : resources.getCOSObject();
        gaveUp = !interpreter.page(page.content(), own, page.getMatrix(), Window.of(box));
        for (PDAnnotation shown : ShownAnnotations.of(page, count)) {
            if (!marks.isOff(shown.getCOSObject())) {
                ShownAnnotations.draw(shown, interpreter);
            }
        }
    }

    /** Whether some content of the page collected last made no sense. */
    public boolean gaveUp() {
        return gaveUp;
    }

    /** How many quarters clockwise make most of the text of the page collected last upright. */
    public int turn() {
        return text.turn();
    }

    /** The glyphs of the page collected last, those above one of its lines underlined. */
    public List<Glyph> glyphs(Rules rules) {
        return UnderlineDetector.mark(AccentComposer.compose(text.glyphs()), rules);
    }

    /**
     * Whether the page collected last holds text without ink beside text that is seen. A scan has only text without
     * ink, under its picture.
     */
    public boolean hasHiddenText() {
        return ink.isMixed();
    }

    /** The letters of the page collected last that are white on white or painted over; a scan is not judged. */
    public HiddenLetters hiddenLetters() {
        return hidden;
    }

    /** Whether the text of the page collected last was recognised in a picture. */
    public boolean isScan() {
        return ink.isScan();
    }

    /** Whether the page collected last is a picture, and its text was not recognised. */
    public boolean isPicture() {
        return ink.isPicture();
    }

    /** Whether the page collected last held forms within forms that are too deep. */
    public boolean leftFormsOut() {
        return count.leftFormsOut();
    }

    /** Whether a font's tables were cut since the last time this was asked. */
    public boolean tookOutFontTables() {
        return fonts.tookOut();
    }

    /** The lines of the page collected last. */
    public Rules rules() {
        return drawn.rules(box);
    }
}
