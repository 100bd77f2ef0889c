package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** The fonts of a page. Each is checked and made once, however many forms bring it. */
final class FontTable {
    /** No page has need of so many at once. */
    private static final int MOST = 200;

    private final FontCheck check;
    private final Map<COSDictionary, FontMetrics> fonts = new IdentityHashMap<>();
    private @Nullable ResourceCache cache;
    private @Nullable FontMetrics standard;

    FontTable(Budget budget) {
        this.check = new FontCheck(budget);
    }

    /** Begins a page whose file keeps its fonts there. */
    void beginPage(@Nullable ResourceCache shared) {
        fonts.clear();
        cache = shared;
    }

    /** Whether a font's tables were cut since the last time this was asked. */
    boolean tookOut() {
        return check.tookOut();
    }

    /** The font that the resources call so; null when they do not. */
    @Nullable FontMetrics named(COSDictionary resources, COSName name) throws IOException {
        COSDictionary all = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        if (font == null) {
            return null;
        }
        FontMetrics known = fonts.get(font);
        if (known != null) {
            return known;
        }
        check.check(font);
        PDFont made = new PDResources(resources, cache).getFont(name);
        return made == null ? null : keep(font, new FontMetrics(made));
    }

    /** The font of a state parameter dictionary. */
    FontMetrics of(COSDictionary font) throws IOException {
        FontMetrics known = fonts.get(font);
        if (known != null) {
            return known;
        }
        check.check(font);
        return keep(font, new FontMetrics(PDFontFactory.createFont(font, cache)));
    }

    private FontMetrics keep(COSDictionary dictionary, FontMetrics font) {
        if (fonts.size() >= MOST) {
            fonts.clear();
        }
        fonts.put(dictionary, font);
        return font;
    }

    /** The font of text that names none. */
    FontMetrics standard() {
        if (standard == null) {
            standard = new FontMetrics(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        }
        return standard;
    }
}
