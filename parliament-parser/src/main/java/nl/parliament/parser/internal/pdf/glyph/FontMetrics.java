package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The measures of a font that every glyph needs, found once for each code of one byte. */
public final class FontMetrics {
    private static final int CODES = 256;
    /** Names of glyphs beside those of Adobe, as the engine's own text stripper knows them. */
    private static final GlyphList GLYPHS = glyphs();

    private final PDFont font;
    private final boolean bold;
    private final boolean italic;
    private final @Nullable String[] texts = new String[CODES];
    private final float[] advances = new float[CODES];
    private final boolean[] isKnown = new boolean[CODES];

    FontMetrics(PDFont font) {
        this.font = font;
        String name = name(font);
        this.bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        this.italic = name.contains("italic") || name.contains("oblique");
    }

    private static GlyphList glyphs() {
        try (InputStream names =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return names == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return heavy ? name + " bold" : name;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    /** Whether each byte of a string is a code. */
    boolean isSimple() {
        return font instanceof PDSimpleFont;
    }

    /** Whether it writes from top to bottom. */
    boolean isVertical() {
        return font.isVertical();
    }

    /** The code that is next in a string. */
    int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    /** How far to the right of its place a code of vertical writing is drawn, in text space units. */
    float across(int code) {
        return font.getPositionVector(code).getX();
    }

    /** How far above its place a code of vertical writing is drawn. */
    float up(int code) {
        return font.getPositionVector(code).getY();
    }

    /** How far up a code of vertical writing moves on; less than nothing. */
    float descent(int code) throws IOException {
        return font.getDisplacement(code).getY();
    }

    /** How wide a code of vertical writing is, as the engine's own text stripper has it. */
    float verticalWidth(int code) throws IOException {
        TrueTypeFont outlines = null;
        if (font instanceof PDTrueTypeFont simple) {
            outlines = simple.getTrueTypeFont();
        } else if (font instanceof PDType0Font composite
                && composite.getDescendantFont() instanceof PDCIDFontType2 descendant) {
            outlines = descendant.getTrueTypeFont();
        }
        float width = font.getWidth(code) / 1000;
        return outlines == null ? width : width * 1000f / outlines.getUnitsPerEm();
    }

    /** What a code stands for; a simple font that does not say is taken at its code, null when another does not. */
    @Nullable String text(int code) throws IOException {
        if (code < 0 || code >= CODES) {
            return textOf(code);
        }
        know(code);
        return texts[code];
    }

    /** How far a code moves on, in text space units. */
    float advance(int code) throws IOException {
        if (code < 0 || code >= CODES) {
            return font.getDisplacement(code).getX();
        }
        know(code);
        return advances[code];
    }

    private void know(int code) throws IOException {
        if (!isKnown[code]) {
            texts[code] = textOf(code);
            advances[code] = font.getDisplacement(code).getX();
            isKnown[code] = true;
        }
    }

    private @Nullable String textOf(int code) throws IOException {
        String text = font.toUnicode(code, GLYPHS);
        return text == null && isSimple() ? String.valueOf((char) code) : text;
    }
}
