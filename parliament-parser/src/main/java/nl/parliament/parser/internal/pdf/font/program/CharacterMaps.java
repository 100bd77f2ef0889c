package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cmap} table of a program: maps of characters to glyphs for platforms. Only one that is asked for is read.
 */
final class CharacterMaps {
    static final int UNICODE = 0;
    static final int MACINTOSH = 1;
    static final int WINDOWS = 3;
    private static final int ENTRY = 8;
    /** No font has need of more. */
    private static final int MOST = 100;
    /** Platforms and encodings whose characters are those of Unicode, the best first. */
    private static final int[][] BEST = {
        {UNICODE, 4}, {WINDOWS, 10}, {UNICODE, 3}, {WINDOWS, 1}, {WINDOWS, 0}, {UNICODE, 1}
    };

    private final FontBytes table;
    private final int glyphs;
    private final List<Entry> entries = new ArrayList<>();

    private CharacterMaps(FontBytes table, int glyphs) {
        this.table = table;
        this.glyphs = glyphs;
    }

    /** The maps that the table lists, as far as it goes. */
    static CharacterMaps read(FontBytes table, int glyphs) {
        CharacterMaps maps = new CharacterMaps(table, glyphs);
        try {
            int count = Math.min(MOST, table.u16At(2));
            for (int i = 0; i < count; i++) {
                table.seek(4L + (long) i * ENTRY);
                maps.entries.add(new Entry(table.u16(), table.u16(), table.u32()));
            }
        } catch (IOException ends) {
            // those before count
        }
        return maps;
    }

    /** The last map of a platform and an encoding; null without one. */
    @Nullable CharacterMap last(int platform, int encoding) {
        Entry found = null;
        for (Entry entry : entries) {
            found = entry.platform == platform && entry.encoding == encoding ? entry : found;
        }
        return found == null ? null : map(found);
    }

    /** The last map whose characters are those of Unicode as a simple font asks for them; null without one. */
    @Nullable CharacterMap ofWindows() {
        Entry found = null;
        for (Entry entry : entries) {
            boolean isUnicode = entry.platform == UNICODE && (entry.encoding == 0 || entry.encoding == 3);
            found = isUnicode || (entry.platform == WINDOWS && entry.encoding == 1) ? entry : found;
        }
        return found == null ? null : map(found);
    }

    /** The best map of Unicode, or else the first of all; null without any. */
    @Nullable CharacterMap best() {
        for (int[] wanted : BEST) {
            for (Entry entry : entries) {
                if (entry.platform == wanted[0] && entry.encoding == wanted[1]) {
                    return map(entry);
                }
            }
        }
        return entries.isEmpty() ? null : map(entries.get(0));
    }

    private @Nullable CharacterMap map(Entry entry) {
        try {
            return new CharacterMap(table.part(entry.place), glyphs);
        } catch (IOException outside) {
            return null;
        }
    }

    /**
     * A map that the table lists.
     *
     * @param place where it begins in the table
     */
    private record Entry(int platform, int encoding, long place) {}
}
