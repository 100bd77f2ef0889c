package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.parliament.parser.internal.pdf.font.program.GlyphText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font as the engine reads it, without what is embedded for it: the engine would read all of that. */
final class EngineFont implements FontSource {
    /** Names of glyphs beside those of Adobe, as the engine's own text stripper knows them. */
    static final GlyphList GLYPHS = glyphs();

    private final PDFont font;

    EngineFont(PDFont font) {
        this.font = font;
    }

    /** The font of a dictionary. */
    static EngineFont of(COSDictionary font, @Nullable ResourceCache cache) throws IOException {
        return new EngineFont(PDFontFactory.createFont(withoutPrograms(font), cache));
    }

    private static COSDictionary withoutPrograms(COSDictionary font) {
        COSDictionary copy = withoutProgram(font);
        COSDictionary descendant = CompositeFont.descendant(font);
        if (descendant != null) {
            COSArray descendants = new COSArray();
            descendants.add(withoutProgram(descendant));
            copy.setItem(COSName.DESCENDANT_FONTS, descendants);
        }
        return copy;
    }

    private static COSDictionary withoutProgram(COSDictionary font) {
        COSDictionary copy = new COSDictionary(font);
        copy.removeItem(COSName.CID_TO_GID_MAP);
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        COSArray names = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
        if (names != null) {
            COSDictionary called = new COSDictionary(encoding);
            called.setItem(COSName.DIFFERENCES, withoutSuffixes(names));
            copy.setItem(COSName.ENCODING, called);
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            COSDictionary described = new COSDictionary(descriptor);
            described.removeItem(COSName.FONT_FILE);
            described.removeItem(COSName.FONT_FILE2);
            described.removeItem(COSName.FONT_FILE3);
            copy.setItem(COSName.FONT_DESC, described);
        }
        return copy;
    }

    /** As {@link GlyphText} asks for them: the engine keeps each name that it works out, for good. */
    private static COSArray withoutSuffixes(COSArray names) {
        COSArray bare = new COSArray();
        for (int i = 0; i < names.size(); i++) {
            COSBase one = names.getObject(i);
            bare.add(one instanceof COSName name ? COSName.getPDFName(GlyphText.withoutSuffix(name.getName())) : one);
        }
        return bare;
    }

    private static GlyphList glyphs() {
        try (InputStream names =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return names == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PDFont font() {
        return font;
    }

    @Override
    public boolean isSimple() {
        return font instanceof PDSimpleFont;
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
}
