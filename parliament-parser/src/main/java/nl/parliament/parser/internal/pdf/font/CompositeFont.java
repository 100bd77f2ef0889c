package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.parliament.parser.internal.pdf.font.program.CompositeProgram;
import nl.parliament.parser.internal.pdf.font.program.FontPrograms;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A font made of another one (ISO 32000-1, 9.7), read from its dictionaries. In most files two bytes are a code, which
 * is the number of its sign.
 */
final class CompositeFont implements FontSource {
    private static final Set<COSName> KINDS = Set.of(COSName.CID_FONT_TYPE0, COSName.CID_FONT_TYPE2);
    private static final Set<String> ASIAN = Set.of("GB1", "CNS1", "Japan1", "Korea1");
    private static final float USUAL = 1000;

    private final COSDictionary descendant;
    private final @Nullable Characters characters;
    private final CodeMap codes;
    private final BuiltInMaps maps;
    private final SpareFont spare;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float usual;
    private final boolean isOfTrueType;

    private CompositeFont(COSDictionary font, COSDictionary descendant, CodeMap codes, Sources sources) {
        this.descendant = descendant;
        this.codes = codes;
        this.characters = sources.characters;
        this.maps = sources.maps;
        this.isOfTrueType = COSName.CID_FONT_TYPE2.equals(descendant.getCOSName(COSName.SUBTYPE));
        this.spare = new SpareFont(font, () -> program(sources.programs));
        this.usual = descendant.getFloat(COSName.DW, USUAL);
        COSArray entries = descendant.getCOSArray(COSName.W);
        if (entries != null) {
            readWidths(entries);
        }
    }

    /**
     * What a font is read with.
     *
     * @param characters what its table says that its codes stand for
     */
    record Sources(@Nullable Characters characters, FontPrograms programs, BuiltInMaps maps) {}

    /** The font of this dictionary; null when it is damaged, or is none. */
    static @Nullable CompositeFont of(COSDictionary font, Sources sources) {
        COSDictionary descendant = descendant(font);
        boolean isRead = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        if (!isRead || descendant == null || !isRead(descendant)) {
            return null;
        }
        try {
            CodeMap codes = CodeMap.of(font.getDictionaryObject(COSName.ENCODING), sources.maps);
            return codes == null ? null : new CompositeFont(font, descendant, codes, sources);
        } catch (IOException damaged) {
            return null;
        }
    }

    private static boolean isRead(COSDictionary descendant) {
        return COSName.FONT.equals(descendant.getCOSName(COSName.TYPE, COSName.FONT))
                && KINDS.contains(descendant.getCOSName(COSName.SUBTYPE, COSName.FONT));
    }

    private @Nullable FontFacts program(FontPrograms programs) throws IOException {
        CompositeProgram program = programs.composite(descendant);
        return program == null ? null : new CompositeFacts(program, this::cid);
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

    @Override
    public @Nullable VerticalMetrics vertical() {
        return codes.isVertical() ? new VerticalMetrics(descendant, this::cid, this::width, spare.unitsPerEm()) : null;
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return codes.readCode(in);
    }

    private int cid(int code) {
        return isOfTrueType ? codes.cidOfTrueType(code) : codes.cid(code);
    }

    /** A table of characters that is silent about a code of a map of the file's own says that it is a character. */
    @Override
    public @Nullable String text(int code) {
        String text = characters == null ? null : characters.text(code, false);
        if (text == null && characters != null && !codes.isNamed()) {
            return String.valueOf((char) code);
        }
        if (text == null && collection() != null) {
            CMap signs = signs();
            return signs == null ? spare.text(code) : signs.toUnicode(cid(code));
        }
        return text == null ? spare.text(code) : text;
    }

    /** The collection of Asian signs that the font is of; null when it is of none. */
    private @Nullable String collection() {
        COSDictionary signs = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = signs == null ? "" : String.valueOf(signs.getString(COSName.ORDERING));
        boolean isAsian = ASIAN.contains(ordering) && "Adobe".equals(signs.getString(COSName.REGISTRY));
        return isAsian ? "Adobe-" + ordering : codes.collection();
    }

    /** What the signs of the collection stand for; null when nobody says. */
    private @Nullable CMap signs() {
        try {
            return maps.named(collection() + "-UCS2");
        } catch (IOException unknown) {
            return null;
        }
    }

    private float width(int cid) {
        Float width = widths.get(cid);
        return width == null ? usual : width;
    }

    @Override
    public float advance(int code) {
        return codes.isVertical() ? 0 : width(cid(code)) / 1000;
    }
}
