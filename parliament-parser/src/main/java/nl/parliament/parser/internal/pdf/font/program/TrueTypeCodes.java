package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.encoding.BuiltInEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.MacOSRomanEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.MacRomanEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a simple font whose program is TrueType (ISO 32000-1, 9.6.6.4). By their names when its signs are those
 * of letters, by the codes themselves when they are its own.
 */
final class TrueTypeCodes implements SimpleProgram {
    private static final String NONE = ".notdef";
    // "uni00E9" | "g12"
    private static final Pattern OF_CHARACTER = Pattern.compile("uni[0-9A-Fa-f]{4}");
    private static final Pattern OF_GLYPH = Pattern.compile("g[0-9]{1,5}");
    /** Maps of symbols add one of these to the codes. */
    private static final int[] SYMBOL_RANGES = {0, 0xf000, 0xf100, 0xf200};

    private final TrueTypeProgram program;
    private final boolean isSymbolic;
    private final GlyphNames names;
    private final @Nullable CharacterMap windows;
    private final @Nullable CharacterMap symbols;
    private final @Nullable CharacterMap macintosh;
    private final @Nullable CharacterMap best;

    TrueTypeCodes(TrueTypeProgram program, boolean isSymbolic) {
        this.program = program;
        this.isSymbolic = isSymbolic;
        this.names = program.names();
        CharacterMaps maps = program.maps();
        this.windows = maps == null ? null : maps.ofWindows();
        this.symbols = maps == null ? null : maps.last(CharacterMaps.WINDOWS, 0);
        this.macintosh = maps == null ? null : maps.last(CharacterMaps.MACINTOSH, 0);
        this.best = maps == null ? null : maps.best();
    }

    /** A glyph without a name is called by its number, which stands for no letter. */
    @Override
    public Encoding encoding() {
        if (!isSymbolic) {
            return StandardEncoding.INSTANCE;
        }
        Map<Integer, String> called = new HashMap<>();
        for (int code = 0; code < 256; code++) {
            int glyph = ownGlyph(code, null);
            if (glyph > 0) {
                String name = names.name(glyph);
                called.put(code, name == null ? Integer.toString(glyph) : name);
            }
        }
        return new BuiltInEncoding(called);
    }

    @Override
    public float width(int code, @Nullable Encoding encoding) throws IOException {
        return program.width(
                isSymbolic || encoding == null ? ownGlyph(code, encoding) : namedGlyph(encoding.getName(code)));
    }

    private int namedGlyph(String name) {
        if (name.equals(NONE)) {
            return 0;
        }
        int glyph = unicodeGlyph(name);
        if (glyph == 0 && macintosh != null) {
            glyph = macintosh.glyph(macintoshCode(name));
        }
        return glyph == 0 ? glyphCalled(name) : glyph;
    }

    private int unicodeGlyph(String name) {
        String text = windows == null ? null : GlyphText.of(GlyphList.getAdobeGlyphList(), name);
        return windows == null || text == null || text.isEmpty() ? 0 : windows.glyph(text.codePointAt(0));
    }

    private static int macintoshCode(String name) {
        for (int code = 0; code < 256; code++) {
            if (name.equals(MacOSRomanEncoding.INSTANCE.getName(code))) {
                return code;
            }
        }
        return -1;
    }

    /** The glyph that has the name, or whose name is the number of a character or its own. */
    private int glyphCalled(String name) {
        int glyph = names.glyph(name);
        if (glyph > 0 && glyph < program.glyphs()) {
            return glyph;
        }
        if (OF_CHARACTER.matcher(name).matches()) {
            return best == null ? 0 : best.glyph(Integer.parseInt(name.substring(3), 16));
        }
        return OF_GLYPH.matcher(name).matches() ? Integer.parseInt(name.substring(1)) : 0;
    }

    private int ownGlyph(int code, @Nullable Encoding encoding) {
        boolean isOfLetters = encoding instanceof WinAnsiEncoding || encoding instanceof MacRomanEncoding;
        String name = encoding == null || !isOfLetters ? "" : encoding.getName(code);
        if (windows != null && name.equals(NONE)) {
            return 0;
        }
        int glyph = isOfLetters ? unicodeGlyph(name) : glyph(windows, code);
        for (int i = 0; i < SYMBOL_RANGES.length && glyph == 0; i++) {
            glyph = glyph(symbols, SYMBOL_RANGES[i] + code);
        }
        return glyph == 0 ? glyph(macintosh, code) : glyph;
    }

    private static int glyph(@Nullable CharacterMap map, int code) {
        return map == null ? 0 : map.glyph(code);
    }
}
