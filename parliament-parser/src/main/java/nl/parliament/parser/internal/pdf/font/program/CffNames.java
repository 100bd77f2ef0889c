package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFCharset;
import org.apache.fontbox.cff.CFFExpertCharset;
import org.apache.fontbox.cff.CFFExpertSubsetCharset;
import org.apache.fontbox.cff.CFFISOAdobeCharset;
import org.apache.fontbox.cff.CFFStandardString;
import org.jspecify.annotations.Nullable;

/** The names of the glyphs of a CFF program (Adobe Technical Note 5176, 13): its own list, or one that all know. */
final class CffNames {
    private static final int STANDARD_NAMES = 391;
    /**
     * A longer name is none in PostScript; pieces of an index that lie over each other may each be as long as the file.
     */
    private static final int LONGEST = 127;

    private final CffIndex texts;
    private final @Nullable CFFCharset known;
    /** The number of each glyph's name; empty where all know them. */
    private final char[] numbers;

    private @Nullable Map<String, Integer> glyphs;

    private CffNames(CffIndex texts, @Nullable CFFCharset known, char[] numbers) {
        this.texts = texts;
        this.known = known;
        this.numbers = numbers;
    }

    /**
     * Reads the names of so many glyphs.
     *
     * @param place where the list is, or the number of one that all know
     */
    static CffNames read(FontBytes file, int place, int glyphs, CffIndex texts) throws IOException {
        return switch (place) {
            case 0 -> new CffNames(texts, CFFISOAdobeCharset.getInstance(), new char[0]);
            case 1 -> new CffNames(texts, CFFExpertCharset.getInstance(), new char[0]);
            case 2 -> new CffNames(texts, CFFExpertSubsetCharset.getInstance(), new char[0]);
            default -> new CffNames(texts, null, numbers(file.seek(place), glyphs));
        };
    }

    private static char[] numbers(FontBytes file, int glyphs) throws IOException {
        int format = file.u8();
        if (format > 2) {
            throw new IOException("names in format 0, 1 or 2 expected, not " + format);
        }
        char[] numbers = new char[glyphs];
        int glyph = 1;
        while (glyph < glyphs) {
            int first = file.u16();
            int more = format == 0 ? 0 : format == 1 ? file.u8() : file.u16();
            for (int i = 0; i <= more && glyph < glyphs; i++) {
                numbers[glyph++] = (char) (first + i);
            }
        }
        return numbers;
    }

    /** The name of a glyph. */
    String name(int glyph) throws IOException {
        if (known != null) {
            return text(known.getSIDForGID(glyph));
        }
        return text(glyph < numbers.length ? numbers[glyph] : 0);
    }

    /** The text of a number: one that all know, or of the program's own. */
    String text(int number) throws IOException {
        if (number < STANDARD_NAMES) {
            return CFFStandardString.getName(number);
        }
        int own = number - STANDARD_NAMES;
        if (own >= texts.count()) {
            return "SID" + number;
        }
        FontBytes text = texts.piece(own);
        return text.length() > LONGEST ? "SID" + number : text.text(text.length());
    }

    /** The glyph that has a name; 0 for none. */
    int glyph(String name) throws IOException {
        if (known != null) {
            return known.getGIDForSID(known.getSID(name));
        }
        if (glyphs == null) {
            Map<String, Integer> named = new HashMap<>();
            for (int glyph = 1; glyph < numbers.length; glyph++) {
                named.put(text(numbers[glyph]), glyph);
            }
            glyphs = named;
        }
        return glyphs.getOrDefault(name, 0);
    }
}
