package nl.parliament.parser.internal.pdf.font.program;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What the name of a glyph stands for. */
public final class GlyphText {
    private GlyphText() {}

    /**
     * The text of a name; null when nobody knows. The list of the engine keeps each name that it works out, for good:
     * it is asked without the suffix, of which a file may make up any number ({@code A.swash}).
     */
    public static @Nullable String of(GlyphList list, String name) {
        return list.toUnicode(withoutSuffix(name));
    }

    /** The name of the glyph that this one is a form of: 'A' of 'A.swash'. */
    public static String withoutSuffix(String name) {
        int suffix = name.indexOf('.');
        return suffix > 0 ? name.substring(0, suffix) : name;
    }
}
