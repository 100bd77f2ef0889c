package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.WGL4Names;
import org.jspecify.annotations.Nullable;

/** The names that the {@code post} table gives to glyphs. A program without one names none. */
final class GlyphNames {
    private static final int HEADER = 32;
    private static final int FIRST_FORMAT = 0x10000;
    private static final int SECOND_FORMAT = 0x20000;
    /** Numbers of names above this one stand for nothing. */
    private static final int LAST_NUMBER = 32_767;

    private static final GlyphNames NONE = new GlyphNames(new String[0]);

    private final @Nullable String[] names;
    private @Nullable Map<String, Integer> glyphs;

    private GlyphNames(@Nullable String[] names) {
        this.names = names;
    }

    /** The names of a table; none where it is damaged. */
    static GlyphNames read(@Nullable FontBytes table) {
        if (table == null) {
            return NONE;
        }
        try {
            long format = table.seek(0).u32();
            table.seek(HEADER);
            if (table.left() == 0) {
                return NONE;
            }
            return format == FIRST_FORMAT ? macintosh() : format == SECOND_FORMAT ? own(table) : NONE;
        } catch (IOException damaged) {
            return NONE;
        }
    }

    private static GlyphNames macintosh() {
        String[] names = new String[WGL4Names.NUMBER_OF_MAC_GLYPHS];
        for (int i = 0; i < names.length; i++) {
            names[i] = WGL4Names.getGlyphName(i);
        }
        return new GlyphNames(names);
    }

    /** A number for each glyph: of a name that all fonts know, or of one that stands after the numbers. */
    private static GlyphNames own(FontBytes table) throws IOException {
        int count = table.u16();
        table.expect(count, 2);
        int[] numbers = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            numbers[i] = table.u16();
            last = numbers[i] <= LAST_NUMBER ? Math.max(last, numbers[i]) : last;
        }
        String[] own = texts(table, last - WGL4Names.NUMBER_OF_MAC_GLYPHS + 1);
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = name(numbers[i], own);
        }
        return new GlyphNames(names);
    }

    /** Texts, each with its length before it; those that are not there name nothing. */
    private static String[] texts(FontBytes table, int count) {
        String[] texts = new String[Math.max(0, Math.min(count, table.left()))];
        try {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = table.text(table.u8());
            }
        } catch (IOException ends) {
            // the rest has no name
        }
        return texts;
    }

    private static String name(int number, @Nullable String[] own) {
        if (number < WGL4Names.NUMBER_OF_MAC_GLYPHS) {
            return String.valueOf(WGL4Names.getGlyphName(number));
        }
        int at = number - WGL4Names.NUMBER_OF_MAC_GLYPHS;
        String name = at < own.length ? own[at] : null;
        return number > LAST_NUMBER ? ".undefined" : name == null ? ".notdef" : name;
    }

    /** The name of a glyph; null when it has none. */
    @Nullable String name(int glyph) {
        return glyph >= 0 && glyph < names.length ? names[glyph] : null;
    }

    /** The last glyph of a name; 0 for none. */
    int glyph(String name) {
        if (glyphs == null) {
            glyphs = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                glyphs.put(names[i], i);
            }
        }
        return glyphs.getOrDefault(name, 0);
    }
}
