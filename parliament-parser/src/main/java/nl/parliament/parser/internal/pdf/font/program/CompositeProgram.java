package nl.parliament.parser.internal.pdf.font.program;

import org.jspecify.annotations.Nullable;

/** What the program of a composite font says of its glyphs: the characters they stand for. Only TrueType says that. */
public final class CompositeProgram {
    /** Most programs divide the size of the font in so many parts. */
    private static final int USUAL_UNITS = 1000;

    private final @Nullable TrueTypeProgram program;
    private final @Nullable CharacterMap map;
    /** The glyphs of the codes, two bytes each; null where both are the same. */
    private final byte @Nullable [] glyphs;

    CompositeProgram(@Nullable TrueTypeProgram program, byte @Nullable [] glyphs) {
        this.program = program;
        this.glyphs = glyphs;
        CharacterMaps maps = program == null ? null : program.maps();
        this.map = maps == null ? null : maps.best();
    }

    /** What the glyph of a CID stands for; null when the program does not say. */
    public @Nullable String text(int cid) {
        int character = map == null ? -1 : map.character(glyph(cid));
        return character < 0 ? null : Character.toString(character);
    }

    private int glyph(int cid) {
        if (glyphs == null) {
            return program == null || program.isPostScript() || cid < program.glyphs() ? cid : 0;
        }
        long at = 2L * cid;
        return cid < 0 || at + 1 >= glyphs.length
                ? 0
                : ((glyphs[(int) at] & 0xff) << 8) | (glyphs[(int) at + 1] & 0xff);
    }

    /** In how many parts the size of the font is divided. */
    public int unitsPerEm() {
        return program == null ? USUAL_UNITS : program.unitsPerEm();
    }
}
