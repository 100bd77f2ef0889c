package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import nl.parliament.parser.internal.pdf.font.program.FontPrograms;
import nl.parliament.parser.internal.pdf.font.program.GlyphText;
import nl.parliament.parser.internal.pdf.font.program.SimpleProgram;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * A font of one byte a code (ISO 32000-1, 9.6), read from its dictionary: widths, table of characters, encoding. Most
 * files say all that text needs there, so that nothing of an embedded font is read. A kind of font that nobody knows is
 * taken for Type 1.
 */
final class SimpleFont implements FontSource {
    private static final Set<COSName> OTHER_KINDS =
            Set.of(COSName.TYPE0, COSName.TYPE3, COSName.CID_FONT_TYPE0, COSName.CID_FONT_TYPE2);

    /** The flag of a font whose signs are its own (ISO 32000-1, table 123). */
    private static final int SYMBOLIC = 4;

    private final COSDictionary font;
    private final @Nullable COSDictionary descriptor;
    private final @Nullable Characters characters;
    private final FontPrograms programs;
    private final SpareFont spare;
    private final GlyphList glyphs;
    private final @Nullable Encoding encoding;
    private final boolean hasWidths;
    private final COSArray widths;
    private final int first;
    private final int last;

    private SimpleFont(COSDictionary font, @Nullable Characters characters, FontPrograms programs) {
        this.font = font;
        this.descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        this.characters = characters;
        this.programs = programs;
        this.spare = new SpareFont(font, this::program);
        this.glyphs = isOfDingbats(font) ? GlyphList.getZapfDingbats() : EngineFont.GLYPHS;
        COSArray given = font.getCOSArray(COSName.WIDTHS);
        this.widths = given == null ? new COSArray() : given;
        this.hasWidths = font.getDictionaryObject(COSName.WIDTHS) != null || font.containsKey(COSName.MISSING_WIDTH);
        this.first = font.getInt(COSName.FIRST_CHAR, -1);
        this.last = font.getInt(COSName.LAST_CHAR, -1);
        this.encoding = encoding();
    }

    /** The font of this dictionary; null when the engine is to read it. */
    static @Nullable SimpleFont of(COSDictionary font, @Nullable Characters characters, FontPrograms programs) {
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        boolean isOther = kind != null && OTHER_KINDS.contains(kind);
        return isOther || (isOfDingbats(font) && !isEmbedded(font)) ? null : new SimpleFont(font, characters, programs);
    }

    private static boolean isOfDingbats(COSDictionary font) {
        String name = String.valueOf(font.getNameAsString(COSName.BASE_FONT));
        return Standard14Fonts.getMappedFontName(name) == Standard14Fonts.FontName.ZAPF_DINGBATS;
    }

    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    private @Nullable FontFacts program() throws IOException {
        SimpleProgram program = programs.simple(font);
        if (program == null) {
            return null;
        }
        Encoding called = encoding == null ? withDifferences(program.encoding()) : encoding;
        return new SimpleFacts(program, called, glyphs);
    }

    private Encoding withDifferences(Encoding builtIn) {
        COSBase told = font.getDictionaryObject(COSName.ENCODING);
        return told instanceof COSDictionary differences
                ? new DictionaryEncoding(differences, false, builtIn)
                : builtIn;
    }

    /** What the dictionary says the codes are called; null when it leaves that to the embedded font. */
    private @Nullable Encoding encoding() {
        COSBase told = font.getDictionaryObject(COSName.ENCODING);
        if (told instanceof COSName name) {
            return Encoding.getInstance(name);
        }
        if (!(told instanceof COSDictionary differences) || descriptor == null) {
            return null;
        }
        COSName base = differences.getCOSName(COSName.BASE_ENCODING);
        boolean isSymbolic = (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        boolean hasBase = base != null && Encoding.getInstance(base) != null;
        return hasBase || !isSymbolic ? new DictionaryEncoding(differences, !isSymbolic, null) : null;
    }

    @Override
    public boolean isSimple() {
        return true;
    }

    @Override
    public int readCode(InputStream in) {
        throw new IllegalStateException("each byte is a code");
    }

    @Override
    public @Nullable String text(int code) {
        String text = characters == null ? null : characters.text(code, isOfOneByte());
        if (text == null) {
            text = encoding == null ? spare.text(code) : GlyphText.of(glyphs, encoding.getName(code));
        }
        return text;
    }

    /** With an encoding that has a name, only the codes of one byte in the table of characters count. */
    private boolean isOfOneByte() {
        COSName name = font.getCOSName(COSName.ENCODING);
        return name != null && !name.getName().startsWith("Identity");
    }

    @Override
    public float advance(int code) {
        if (hasWidths && code >= first && code <= last && code - first < widths.size()) {
            return widths.getObject(code - first) instanceof COSNumber width ? width.floatValue() / 1000 : 0;
        }
        return hasWidths && descriptor != null
                ? descriptor.getFloat(COSName.MISSING_WIDTH, 0) / 1000
                : spare.advance(code);
    }
}
