package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.parliament.parser.internal.Budget;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Walks a page's content and keeps every glyph with its place; nothing of the engine's own text assembly is used. */
final class GlyphCollector extends PDFTextStripper {
    private final PageCount count;
    private final FontCheck fonts;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines drawn = new DrawnLines();
    private final Deque<Integer> marked = new ArrayDeque<>();
    private final Map<PDFont, String> fontNames = new IdentityHashMap<>();
    private final TagTree tags;
    private int page;
    private int artifactDepth;

    GlyphCollector(Budget budget, TagTree tags) {
        this.count = new PageCount(budget);
        this.fonts = new FontCheck(budget);
        this.tags = tags;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        PathOperator.all(this, drawn).forEach(this::addOperator);
    }

    /** Reads a page, its number counted from 0. What was read before an exception is there too. */
    void collect(PDPage content, int number) throws IOException {
        glyphs.clear();
        drawn.clear();
        marked.clear();
        count.begin();
        artifactDepth = 0;
        page = number;
        processPage(content);
    }

    /** The glyphs of the page collected last, those above one of its lines underlined. */
    List<Glyph> glyphs(Rules rules) {
        return Underlines.mark(glyphs, rules);
    }

    /** Whether the page collected last held forms within forms that are too deep. */
    boolean leftFormsOut() {
        return count.leftFormsOut();
    }

    /** Whether a font's tables were cut since the last time this was asked. */
    boolean tookOutFontTables() {
        return fonts.tookOut();
    }

    /** The lines of the page collected last. */
    Rules rules(PDPage content) {
        return drawn.rules(content.getCropBox());
    }

    /** The engine would write its own text here; this one writes none. */
    @Override
    protected void writePage() {
        charactersByArticle.clear();
    }

    @Override
    protected void processOperator(Operator operator, @Nullable List<COSBase> operands) throws IOException {
        count.operator();
        COSBase first = operands == null || operands.isEmpty() ? null : operands.get(0);
        PDResources resources = getResources();
        if (first instanceof COSName name && resources != null) {
            switch (operator.getName()) {
                case "Tf" -> fonts.check(entry(resources, COSName.FONT, name));
                case "gs" -> checkStateFont(entry(resources, COSName.EXT_G_STATE, name));
                case "Do" -> {
                    if (!resources.isImageXObject(name) && !count.mayNest(getLevel() + 1)) {
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
        super.processOperator(operator, operands);
    }

    private static @Nullable COSDictionary entry(PDResources resources, COSName kind, COSName name) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void checkStateFont(@Nullable COSDictionary state) {
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary dictionary) {
            fonts.check(dictionary);
        }
    }

    @Override
    public void saveGraphicsState() {
        count.states(getGraphicsStackSize());
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        enter(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        enter(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    private void enter(COSStream content) {
        count.formCall();
        if (content instanceof BudgetedStream stream) {
            stream.drawsContent();
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        int around = marked.isEmpty() ? -1 : marked.peek();
        boolean counts = properties != null && getLevel() == 0; // within a form the numbers are the form's own
        marked.push(counts ? properties.getInt(COSName.MCID, around) : around);
        if (artifactDepth == 0 && tag != null && tag.getName().equals("Artifact")) {
            artifactDepth = marked.size();
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (marked.size() == artifactDepth) {
            artifactDepth = 0;
        }
        marked.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        count.glyph(text == null ? 0 : text.length());
        if (text == null || text.isEmpty() || position.getDir() != 0 || position.getFontSizeInPt() <= 0) {
            return; // text on its side is the security marking in the margin
        }
        Glyph glyph = glyphOf(position, text);
        if (!isDrawnTwice(glyph)) {
            glyphs.add(glyph);
        }
    }

    private Glyph glyphOf(TextPosition position, String text) {
        String font = fontNames.computeIfAbsent(position.getFont(), GlyphCollector::fontName);
        return new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.abs(position.getFontSizeInPt()),
                position.getWidthOfSpace(),
                font.contains("bold") || font.contains("black") || font.contains("heavy"),
                font.contains("italic") || font.contains("oblique"),
                false,
                artifactDepth > 0,
                marked.isEmpty() ? null : tags.tag(page, marked.peek()));
    }

    private static String fontName(@Nullable PDFont font) {
        if (font == null) {
            return "";
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return heavy ? name + " bold" : name;
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
}
