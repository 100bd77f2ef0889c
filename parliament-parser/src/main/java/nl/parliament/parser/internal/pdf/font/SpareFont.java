package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.lang.ref.SoftReference;
import nl.parliament.parser.DocumentReadException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * The engine's reading of a font, for the codes that its dictionary does not tell of. It is made when the first of them
 * comes, since it reads all of an embedded font, and is let go when memory is short.
 */
final class SpareFont {
    private final COSDictionary font;
    private SoftReference<EngineFont> made = new SoftReference<>(null);
    private boolean isUnreadable;

    SpareFont(COSDictionary font) {
        this.font = font;
    }

    /** What the font says of a code apart from its table of characters; null when it does not say. */
    @Nullable String text(int code) {
        EngineFont engine = engine();
        try {
            return engine == null ? null : engine.text(code);
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    float advance(int code) {
        EngineFont engine = engine();
        try {
            return engine == null ? 0 : engine.advance(code);
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return 0;
        }
    }

    private @Nullable EngineFont engine() {
        EngineFont engine = made.get();
        if (engine == null && !isUnreadable) {
            engine = make();
            made = new SoftReference<>(engine);
            isUnreadable = engine == null;
        }
        return engine;
    }

    private @Nullable EngineFont make() {
        COSDictionary copy = new COSDictionary(font);
        copy.removeItem(COSName.TO_UNICODE);
        try {
            return new EngineFont(PDFontFactory.createFont(copy));
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }
}
