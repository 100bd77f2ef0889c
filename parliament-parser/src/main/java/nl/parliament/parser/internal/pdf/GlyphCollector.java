package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Walks a page's content and keeps every glyph with its place; nothing of the engine's own text assembly is used. */
final class GlyphCollector extends PDFTextStripper {
    private final int maximum;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines drawn = new DrawnLines();
    private final Deque<Integer> marked = new ArrayDeque<>();
    private final TagTree tags;
    private int page;
    private int total;
    private int artifactDepth;

    GlyphCollector(int maximum, TagTree tags) {
        this.maximum = maximum;
        this.tags = tags;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        PathOperator.all(this, drawn).forEach(this::addOperator);
    }

    /** The glyphs of a page, its number counted from 0. */
    List<Glyph> collect(PDPage content, int number) throws IOException {
        glyphs.clear();
        drawn.clear();
        marked.clear();
        artifactDepth = 0;
        page = number;
        processPage(content);
        return Underlines.mark(glyphs, drawn.rules(content.getCropBox()));
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
        if (text == null || text.isEmpty() || position.getDir() != 0 || position.getFontSizeInPt() <= 0) {
            return; // text on its side is the security marking in the margin
        }
        total += text.length();
        if (total > maximum) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED, "characters: more than the maximum of " + maximum);
        }
        Glyph glyph = glyphOf(position, text);
        if (!isDrawnTwice(glyph)) {
            glyphs.add(glyph);
        }
    }

    private Glyph glyphOf(TextPosition position, String text) {
        String font = fontName(position.getFont());
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
