package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map of characters to glyphs, in a format that fonts of text use: 0, 4, 6 or 12. It is read once for each direction
 * that is asked for. Ranges that name more codes than there are end it.
 */
final class CharacterMap {
    private static final int CODES = 1 << 16;
    private static final int ALL_CODES = 0x110000;
    private static final int BATCH = 1 << 12;

    private final FontBytes table;
    private final int glyphs;
    private char @Nullable [] glyphOf;
    private int @Nullable [] characterOf;
    private int visited;

    CharacterMap(FontBytes table, int glyphs) {
        this.table = table;
        this.glyphs = glyphs;
    }

    /** Is told of each code and its glyph. */
    private interface Entries {
        void add(int code, int glyph);
    }

    /** The glyph of a character of one or two bytes; 0 for none. */
    int glyph(int code) {
        if (glyphOf == null) {
            char[] all = new char[CODES];
            read((at, glyph) -> {
                if (at < CODES) {
                    all[at] = (char) glyph;
                }
            });
            glyphOf = all;
        }
        return code >= 0 && code < glyphOf.length ? glyphOf[code] : 0;
    }

    /** The least character that a glyph stands for; -1 when none does. */
    int character(int glyph) {
        if (characterOf == null) {
            int[] all = new int[CODES];
            Arrays.fill(all, -1);
            read((code, at) -> all[at] = all[at] < 0 ? code : Math.min(all[at], code));
            characterOf = all;
        }
        return glyph >= 0 && glyph < characterOf.length ? characterOf[glyph] : -1;
    }

    private void read(Entries entries) {
        visited = 0;
        try {
            switch (table.u16At(0)) {
                case 0 -> readBytes(entries);
                case 4 -> readSegments(entries);
                case 6 -> readRow(entries);
                case 12 -> readGroups(entries);
                default -> {
                    // not a map of a font of text
                }
            }
        } catch (IOException ends) {
            // what was read counts
        }
    }

    private void readBytes(Entries entries) throws IOException {
        table.seek(6);
        for (int code = 0; code < 256; code++) {
            entries.add(code, table.u8());
        }
    }

    private void readRow(Entries entries) throws IOException {
        table.seek(6);
        int first = table.u16();
        int count = table.u16();
        for (int i = 0; i < count; i++) {
            entries.add(first + i, table.u16());
        }
    }

    /** Four rows of numbers, after the first of which two bytes are nothing. */
    private void readSegments(Entries entries) throws IOException {
        int count = table.u16At(6) / 2;
        table.seek(14).expect(4L * count + 1, 2);
        for (int i = 0; i < count; i++) {
            int last = table.u16At(14 + 2L * i);
            int first = table.u16At(16 + 2L * (count + i));
            if (first != CODES - 1 && last != CODES - 1) {
                int delta = table.u16At(16 + 2L * (2L * count + i));
                readSegment(entries, first, last, delta, 16 + 2L * (3L * count + i));
            }
        }
    }

    private void readSegment(Entries entries, int first, int last, int delta, long place) throws IOException {
        int offset = table.u16At(place);
        for (int code = first; code <= last; code++) {
            visit(CODES);
            int glyph = offset == 0 ? code : table.u16At(place + offset + 2L * (code - first));
            if (offset == 0 || glyph != 0) {
                entries.add(code, (glyph + delta) & 0xffff);
            }
        }
    }

    private void readGroups(Entries entries) throws IOException {
        table.seek(12);
        long count = table.u32();
        for (long i = 0; i < count; i++) {
            long first = table.u32();
            long last = table.u32();
            long glyph = table.u32();
            if (!isCharacter(first) || !isCharacter(last)) {
                return;
            }
            for (long code = first; code <= last && glyph < glyphs; code++) {
                visit(ALL_CODES);
                entries.add((int) code, (int) glyph++);
            }
        }
    }

    private static boolean isCharacter(long code) {
        return code < ALL_CODES && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    }

    private void visit(int most) throws IOException {
        if (++visited > most) {
            throw new IOException("a map that names each code once expected");
        }
        if (visited % BATCH == 0) {
            table.poll();
        }
    }
}
