package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** The measures of a font that every glyph needs, found once for each of the codes that are used most. */
public final class FontMetrics {
    /** Codes that are remembered, in pieces of so many. */
    private static final int PIECE = 256;

    private static final int PIECES = 16;
    private static final float BOLD = 600;

    private final FontSource source;
    private final boolean isSimple;
    private final @Nullable VerticalMetrics vertical;
    private final boolean bold;
    private final boolean italic;
    private final @Nullable Known[] known = new Known[PIECES];

    private FontMetrics(FontSource source, @Nullable String called, @Nullable PDFontDescriptor descriptor) {
        this.source = source;
        this.isSimple = source.isSimple();
        this.vertical = source.vertical();
        String name = called == null ? "" : called.toLowerCase(Locale.ROOT);
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
        this.bold = heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
        this.italic = name.contains("italic") || name.contains("oblique");
    }

    static FontMetrics of(EngineFont source) {
        PDFont font = source.font();
        return new FontMetrics(source, font.getName(), font.getFontDescriptor());
    }

    /** The metrics of a font that is read from its dictionary; a composite font is described with its descendant. */
    static FontMetrics of(FontSource source, COSDictionary font) {
        COSDictionary descendant = CompositeFont.descendant(font);
        COSDictionary described = source.isSimple() || descendant == null ? font : descendant;
        COSDictionary descriptor = described.getCOSDictionary(COSName.FONT_DESC);
        return new FontMetrics(
                source,
                font.getNameAsString(COSName.BASE_FONT),
                descriptor == null ? null : new PDFontDescriptor(descriptor));
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isItalic() {
        return italic;
    }

    /** Whether each byte of a string is a code. */
    public boolean isSimple() {
        return isSimple;
    }

    /** The code that is next in a string. */
    public int readCode(InputStream in) throws IOException {
        return source.readCode(in);
    }

    /** How it places its codes when it writes from top to bottom; null when it does not. */
    public @Nullable VerticalMetrics vertical() {
        return vertical;
    }

    /** What a code stands for; a simple font that does not say is taken at its code, null when another does not. */
    public @Nullable String text(int code) throws IOException {
        if (!isRemembered(code)) {
            return textOf(code);
        }
        Known piece = known(code);
        int at = code % PIECE;
        if (!piece.hasText[at]) {
            piece.texts[at] = textOf(code);
            piece.hasText[at] = true;
        }
        return piece.texts[at];
    }

    /** How far a code moves on, in text space units. */
    public float advance(int code) throws IOException {
        if (!isRemembered(code)) {
            return source.advance(code);
        }
        Known piece = known(code);
        int at = code % PIECE;
        if (!piece.hasAdvance[at]) {
            piece.advances[at] = source.advance(code);
            piece.hasAdvance[at] = true;
        }
        return piece.advances[at];
    }

    private static boolean isRemembered(int code) {
        return code >= 0 && code < PIECE * PIECES;
    }

    private Known known(int code) {
        Known piece = known[code / PIECE];
        if (piece == null) {
            piece = new Known();
            known[code / PIECE] = piece;
        }
        return piece;
    }

    private @Nullable String textOf(int code) throws IOException {
        String text = source.text(code);
        return text == null && isSimple ? String.valueOf((char) code) : text;
    }

    /** What is known of some codes. */
    private static final class Known {
        private final @Nullable String[] texts = new String[PIECE];
        private final float[] advances = new float[PIECE];
        private final boolean[] hasText = new boolean[PIECE];
        private final boolean[] hasAdvance = new boolean[PIECE];
    }
}
