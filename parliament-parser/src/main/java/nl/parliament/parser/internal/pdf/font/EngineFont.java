package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font as the engine reads it, its outlines included. */
final class EngineFont implements FontSource {
    /** Names of glyphs beside those of Adobe, as the engine's own text stripper knows them. */
    static final GlyphList GLYPHS = glyphs();

    private final PDFont font;

    EngineFont(PDFont font) {
        this.font = font;
    }

    private static GlyphList glyphs() {
        try (InputStream names =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return names == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean isSimple() {
        return font instanceof PDSimpleFont;
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    @Override
    public @Nullable String text(int code) throws IOException {
        return font.toUnicode(code, GLYPHS);
    }

    @Override
    public float advance(int code) throws IOException {
        return font.getDisplacement(code).getX();
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
}
