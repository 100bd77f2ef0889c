package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a TrueType or OpenType program (ISO/IEC 14496-22) that text needs: {@code head}, {@code hhea},
 * {@code hmtx}, {@code maxp}, {@code cmap}, {@code post}. A program without the tables that make a font is none, so
 * that all readers of it agree.
 */
final class TrueTypeProgram {
    private static final String OPEN_TYPE = "OTTO";
    private static final Set<String> NEEDED =
            Set.of("head", "hhea", "hmtx", "maxp", "cmap", "post", "loca", "glyf", "CFF ", "CFF2");
    private static final int DIRECTORY_ENTRY = 16;
    private static final float THOUSAND = 1000;
    private static final int USUAL_WIDTH = 250;

    private final Map<String, FontBytes> tables = new HashMap<>();
    private final FontBytes widths;
    private final int glyphs;
    private final int unitsPerEm;
    private final int widthCount;
    private final boolean isOpenType;

    TrueTypeProgram(FontBytes file) throws IOException {
        this.isOpenType = OPEN_TYPE.equals(file.seek(0).text(4));
        readDirectory(file);
        checkOutlines();
        this.glyphs = table("maxp").u16At(4);
        this.unitsPerEm = table("head").u16At(18);
        if (unitsPerEm == 0) {
            throw new IOException("a font of at least a unit expected");
        }
        this.widthCount = table("hhea").u16At(34);
        this.widths = table("hmtx");
        widths.seek(0).expect(widthCount, 4);
    }

    /** A table that goes past the end is left out; each reaches to the end, as damaged lengths do not hurt then. */
    private void readDirectory(FontBytes file) throws IOException {
        int count = file.u16();
        file.seek(12).expect(count, DIRECTORY_ENTRY);
        for (int i = 0; i < count; i++) {
            String tag = file.seek(12L + (long) i * DIRECTORY_ENTRY).text(4);
            file.u32(); // a sum that nobody checks
            long from = file.u32();
            long size = file.u32();
            boolean isThere = from + size <= file.length() && (size > 0 || tag.equals("glyf"));
            if (isThere && NEEDED.contains(tag)) {
                tables.put(tag, file.part(from));
            }
        }
    }

    private void checkOutlines() throws IOException {
        boolean isPostScript = isOpenType || tables.containsKey("CFF ");
        boolean isComplete = isPostScript
                ? isOpenType && (tables.containsKey("CFF ") || !tables.containsKey("CFF2"))
                : tables.containsKey("loca") && tables.containsKey("glyf");
        if (!isComplete) {
            throw new IOException("a font with tables of outlines expected");
        }
    }

    private FontBytes table(String tag) throws IOException {
        FontBytes table = tables.get(tag);
        if (table == null) {
            throw new IOException("a font with a table '" + tag + "' expected");
        }
        return table;
    }

    /** How many glyphs there are. */
    int glyphs() {
        return glyphs;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** Whether its glyphs are those of a PostScript font, numbered as such. */
    boolean isPostScript() {
        return isOpenType;
    }

    /** How far a glyph moves on, in thousandths of its size; the last width is that of all that follow. */
    float width(int glyph) throws IOException {
        int width = widthCount == 0 ? USUAL_WIDTH : widths.u16At(4L * Math.min(glyph, widthCount - 1));
        return unitsPerEm == THOUSAND ? width : width * (THOUSAND / unitsPerEm);
    }

    /** Its maps of characters; null without any. */
    @Nullable CharacterMaps maps() {
        FontBytes table = tables.get("cmap");
        return table == null ? null : CharacterMaps.read(table, glyphs);
    }

    /** The names of its glyphs. */
    GlyphNames names() {
        return GlyphNames.read(tables.get("post"));
    }
}
