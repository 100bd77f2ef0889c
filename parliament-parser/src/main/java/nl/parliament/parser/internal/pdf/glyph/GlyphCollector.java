package nl.parliament.parser.internal.pdf.glyph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.pdf.content.BudgetedStream;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import nl.parliament.parser.internal.pdf.content.PageTurn;
import nl.parliament.parser.internal.pdf.rule.RuleCollector;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page's content and keeps every glyph with its place. The engine's own text stripper is not used: it makes an
 * object of twenty fields for each glyph, and asks the font anew each time.
 */
public final class GlyphCollector extends PDFStreamEngine {
    /** Fewer glyphs on their side are a mark in the margin, not a page that lies on its side. */
    private static final int FEWEST_TURNED = 20;

    private final PageBudget count;
    private final FontCheck fonts;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RuleCollector drawn = new RuleCollector();
    private final Clip clip = new Clip();
    private final MarkedContent marks;
    private final DrawnBlanks blanks = new DrawnBlanks();
    private final LetterSpacing spacing = new LetterSpacing();
    private final int[] turned = new int[4];
    private final FontOperator pageFonts = new FontOperator(this);
    private PDRectangle box = PDRectangle.A4;
    private final Ink ink = new Ink();
    private final FillColour colour = new FillColour();
    private final HiddenLetters hidden = new HiddenLetters();

    public GlyphCollector(Budget budget, StructureTree tags, OptionalContent layers) {
        this.count = new PageBudget(budget);
        this.fonts = new FontCheck(budget);
        this.marks = new MarkedContent(tags, layers);
        textOperators().forEach(this::addOperator);
        PathOperator.all(this, drawn, clip, this::filled).forEach(this::addOperator);
    }

    private List<OperatorProcessor> textOperators() {
        return List.of(
                new BeginMarkedContentSequence(this),
                new BeginMarkedContentSequenceWithProperties(this),
                new EndMarkedContentSequence(this),
                new BeginText(this),
                new EndText(this),
                new DrawObject(this),
                new Save(this),
                new Restore(this),
                new Concatenate(this),
                new SetGraphicsStateParameters(this),
                pageFonts,
                new SetCharSpacing(this),
                new SetWordSpacing(this),
                new SetTextHorizontalScaling(this),
                new SetTextLeading(this),
                new SetTextRenderingMode(this),
                new SetTextRise(this),
                new SetMatrix(this),
                new MoveText(this),
                new MoveTextSetLeading(this),
                new NextLine(this),
                new ShowText(this),
                new ShowTextAdjusted(this),
                new ShowTextLine(this),
                new ShowTextLineAndSpace(this));
    }

    /** Reads a page, its number counted from 0. What was read before an exception is there too. */
    public void collect(PDPage content, int number) throws IOException {
        glyphs.clear();
        drawn.clear();
        Arrays.fill(turned, 0);
        pageFonts.beginPage();
        count.begin();
        marks.page(number);
        blanks.clear();
        spacing.clear();
        box = PageTurn.shownBox(content);
        clip.begin(box);
        ink.begin(box);
        colour.begin();
        hidden.begin(box);
        processPage(content);
        getGraphicsState().getCurrentTransformationMatrix().concatenate(content.getMatrix());
        for (PDAnnotation shown : ShownAnnotations.of(content, count)) {
            showAnnotation(shown);
        }
    }

    @Override
    protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        if (!marks.isOff(annotation.getCOSObject())) {
            within(appearance, null, () -> super.processAnnotation(annotation, appearance));
        }
    }

    /** How many quarters clockwise make most of the text of the page collected last upright. */
    public int turn() {
        int most = 0;
        for (int i = 1; i < turned.length; i++) {
            most = turned[i] > turned[most] && turned[i] >= FEWEST_TURNED ? i : most;
        }
        return most;
    }

    /** The glyphs of the page collected last, those above one of its lines underlined. */
    public List<Glyph> glyphs(Rules rules) {
        spacing.close(glyphs);
        return UnderlineDetector.mark(AccentComposer.compose(glyphs), rules);
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

    private void filled() {
        if (!marks.isHidden()) {
            clip.fill(hidden, colour.paint());
        }
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

    @Override
    protected void processOperator(Operator operator, @Nullable List<COSBase> operands) throws IOException {
        count.operator();
        COSBase first = operands == null || operands.isEmpty() ? null : operands.get(0);
        PDResources resources = getResources();
        if (first instanceof COSName name && resources != null) {
            switch (operator.getName()) {
                case "Tf" -> fonts.check(entry(resources, COSName.FONT, name));
                case "gs" -> checkState(entry(resources, COSName.EXT_G_STATE, name));
                case "sh" -> clip.shade(hidden);
                case "Do" -> {
                    if (resources.isImageXObject(name)) {
                        picture(resources, name);
                    } else if (!count.mayNest(getLevel() + 1)) {
                        return;
                    }
                }
                default -> {
                    // names of colours and marks
                }
            }
        } else if (first instanceof COSString string) {
            count.string(string.getBytes().length);
        }
        if (operands != null) {
            colour.follow(operator.getName(), operands, resources);
        }
        super.processOperator(operator, operands);
    }

    /** What the resources call so; null when they do not. */
    static @Nullable COSDictionary entry(PDResources resources, COSName kind, COSName name) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void picture(PDResources resources, COSName name) {
        COSDictionary picture = entry(resources, COSName.XOBJECT, name);
        if (picture != null && !marks.isHidden() && !marks.isOff(picture)) {
            ink.picture(picture, getGraphicsState());
            clip.picture(hidden, getGraphicsState().getCurrentTransformationMatrix());
        }
    }

    private void checkState(@Nullable COSDictionary state) {
        if (state != null) {
            colour.follow(state);
        }
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary dictionary) {
            fonts.check(dictionary);
        }
    }

    @Override
    public void saveGraphicsState() {
        count.states(getGraphicsStackSize());
        super.saveGraphicsState();
        clip.save();
        colour.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip.restore();
        colour.restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        within(form, form.getBBox(), () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        within(form, form.getBBox(), () -> super.showTransparencyGroup(form));
    }

    /** Draws a form, unless its layer is off. */
    private void within(PDFormXObject form, @Nullable PDRectangle bounds, Drawing drawing) throws IOException {
        if (marks.isOff(form.getCOSObject())) {
            return;
        }
        enter(form.getCOSObject());
        Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
        int depth = marks.depth();
        clip.enter(bounds, matrix);
        int colours = colour.depth();
        colour.save();
        try {
            drawing.draw();
        } finally {
            colour.restoreTo(colours);
            clip.leave();
            marks.endDownTo(depth);
        }
    }

    private void enter(COSStream content) {
        count.formCall();
        if (content instanceof BudgetedStream stream) {
            stream.drawsContent();
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName name, @Nullable COSDictionary properties) {
        marks.begin(name, properties, getLevel() > 0);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDFont font = state.getTextState().getFont();
        if (font == null || font.isVertical()) {
            super.showText(string);
            return;
        }
        FontMetrics fact = pageFonts.facts(font);
        GlyphPosition place = new GlyphPosition(state, box);
        spacing.beginString();
        if (fact.isSimple()) {
            for (byte one : string) {
                show(one & 0xff, 1, fact, place);
            }
        } else {
            InputStream in = new ByteArrayInputStream(string);
            for (int left = in.available(); left > 0; left = in.available()) {
                int code = font.readCode(in);
                show(code, left - in.available(), fact, place);
            }
        }
    }

    /** Keeps the glyph and moves on after it (ISO 32000-1, 9.4.4). */
    private void show(int code, int bytes, FontMetrics font, GlyphPosition place) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        float advance = font.advance(code);
        float wordSpacing = bytes == 1 && code == ' ' ? state.getWordSpacing() : 0;
        place.next(advance);
        place.spacing(state.getCharacterSpacing(), wordSpacing);
        keep(font.text(code), font, place);
        float move = advance * state.getFontSize() + state.getCharacterSpacing() + wordSpacing;
        getGraphicsState().getTextMatrix().translate(move * (state.getHorizontalScaling() / 100f), 0);
    }

    /** Only vertical writing, and text without a font, comes this way. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        FontMetrics fact = pageFonts.facts(font);
        float advance = font.isVertical() ? FontMetrics.verticalWidth(font, code) : displacement.getX();
        GlyphPosition place = new GlyphPosition(getGraphicsState(), box);
        place.at(matrix, advance);
        keep(fact.text(code), fact, place);
    }

    private void keep(@Nullable String text, FontMetrics font, GlyphPosition place) {
        count.glyph(text == null ? 0 : text.length());
        if (text == null || text.isEmpty() || !isSeen(place)) {
            return;
        }
        Glyph glyph = new Glyph(
                text,
                place.left(),
                place.baseline(),
                place.width(),
                place.size(),
                font.isBold(),
                font.isItalic(),
                false,
                marks.isArtifact(),
                marks.tag());
        if (glyph.isBlank()) {
            blanks.blank(place.wordSpacing());
        } else {
            blanks.close(glyphs, glyph);
            look(place);
        }
        if (!isDrawnTwice(glyph)) {
            spacing.next(glyphs, glyph.isBlank(), place.letterSpacing());
            glyphs.add(glyph);
        }
    }

    /** Looks at how a letter is painted. */
    private void look(GlyphPosition place) {
        ink.letter(place.isPainted() && getGraphicsState().getNonStrokeAlphaConstant() > 0);
        if (!marks.isArtifact()) {
            hidden.letter(place, place.isOnlyFilled() ? colour.paint() : HiddenLetters.Paint.INK);
        }
    }

    /** Whether it is text that is read: text on its side is the security marking in the margin. */
    private boolean isSeen(GlyphPosition place) {
        boolean isSeen =
                place.isReadable() && place.turn() != GlyphPosition.SLANTED && !marks.isHidden() && clip.shows(place);
        if (isSeen) {
            turned[place.turn()]++;
        }
        return isSeen && place.turn() == 0;
    }

    /** Some programs draw a glyph twice, a hair apart, to make it bold. */
    private boolean isDrawnTwice(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 3); i--) {
            Glyph other = glyphs.get(i);
            if (other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < 0.1 * glyph.size()
                    && Math.abs(other.y() - glyph.y()) < 0.1 * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** The engine's part of drawing a form. */
    private interface Drawing {
        void draw() throws IOException;
    }
}
