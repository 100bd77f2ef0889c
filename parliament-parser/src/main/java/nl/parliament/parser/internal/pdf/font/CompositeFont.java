package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A font of two bytes a code, which is the number of its glyph (ISO 32000-1, 9.7, encoding Identity-H), read from its
 * dictionaries. Collections of Asian signs, and other encodings, are left to the engine.
 */
final class CompositeFont implements FontSource {
    private static final Set<COSName> KINDS = Set.of(COSName.CID_FONT_TYPE0, COSName.CID_FONT_TYPE2);
    private static final Set<String> ASIAN = Set.of("GB1", "CNS1", "Japan1", "Korea1");
    private static final float USUAL = 1000;

    private final @Nullable UnicodeTable characters;
    private final SpareFont spare;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float usual;

    private CompositeFont(COSDictionary font, COSDictionary descendant, @Nullable UnicodeTable characters) {
        this.characters = characters;
        this.spare = new SpareFont(font);
        this.usual = descendant.getFloat(COSName.DW, USUAL);
        COSArray entries = descendant.getCOSArray(COSName.W);
        if (entries != null) {
            readWidths(entries);
        }
    }

    /** The font of this dictionary; null when the engine is to read it. */
    static @Nullable CompositeFont of(COSDictionary font, @Nullable UnicodeTable characters) {
        COSDictionary descendant = descendant(font);
        boolean isRead = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                && COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING));
        return isRead && descendant != null && isRead(descendant)
                ? new CompositeFont(font, descendant, characters)
                : null;
    }

    private static boolean isRead(COSDictionary descendant) {
        return COSName.FONT.equals(descendant.getCOSName(COSName.TYPE, COSName.FONT))
                && KINDS.contains(descendant.getCOSName(COSName.SUBTYPE, COSName.FONT))
                && !isAsian(descendant);
    }

    /** The one font that a composite font is made of; null without one. */
    static @Nullable COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null
                        && descendants.size() > 0
                        && descendants.getObject(0) instanceof COSDictionary descendant
                ? descendant
                : null;
    }

    private static boolean isAsian(COSDictionary descendant) {
        COSDictionary signs = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        return signs != null && ASIAN.contains(String.valueOf(signs.getString(COSName.ORDERING)));
    }

    /** {@code c [w1 w2 …]} or {@code first last w} (ISO 32000-1, 9.7.4.3); {@link FontCheck} has bounded them. */
    private void readWidths(COSArray entries) {
        int at = 0;
        while (at + 1 < entries.size()) {
            if (!(entries.getObject(at) instanceof COSNumber first)) {
                at++;
            } else if (entries.getObject(at + 1) instanceof COSArray each) {
                readEach(first.intValue(), each);
                at += 2;
            } else {
                readSpan(first.intValue(), entries, at);
                at += 3;
            }
        }
    }

    private void readEach(int first, COSArray each) {
        for (int i = 0; i < each.size(); i++) {
            if (each.getObject(i) instanceof COSNumber width) {
                widths.put(first + i, width.floatValue());
            }
        }
    }

    private void readSpan(int first, COSArray entries, int at) {
        COSBase width = at + 2 < entries.size() ? entries.getObject(at + 2) : null;
        if (entries.getObject(at + 1) instanceof COSNumber last && width instanceof COSNumber same) {
            for (int code = first; code <= last.intValue(); code++) {
                widths.put(code, same.floatValue());
            }
        }
    }

    @Override
    public boolean isSimple() {
        return false;
    }

    /** Half a code at the end of a string is one whose second byte is nothing. */
    @Override
    public int readCode(InputStream in) throws IOException {
        int high = in.read();
        return high << 8 | Math.max(0, in.read());
    }

    @Override
    public @Nullable String text(int code) {
        String text = characters == null ? null : characters.text(code, false);
        return text == null ? spare.text(code) : text;
    }

    @Override
    public float advance(int code) {
        Float width = widths.get(code);
        return (width == null ? usual : width) / 1000;
    }
}
