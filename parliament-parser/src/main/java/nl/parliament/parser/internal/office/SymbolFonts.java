package nl.parliament.parser.internal.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The characters of fonts that draw symbols where others have letters. Word gives their codes from F000 on (ECMA-376
 * 17.3.3.30), or as the letters that another font would draw.
 */
public final class SymbolFonts {
    private static final char NONE = '\ufffd';
    private static final int FIRST = 0x20;
    private static final int PRIVATE = 0xf000;
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Map<String, int[]> FONTS = read();

    private SymbolFonts() {}

    private static Map<String, int[]> read() {
        Map<String, int[]> fonts = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(SymbolFonts.class.getResourceAsStream("symbols.tsv"), "symbols.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 3);
                    int[] row = parts[2].codePoints().toArray();
                    int[] codes = fonts.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new int[256]);
                    System.arraycopy(row, 0, codes, Integer.parseInt(parts[1], 16), row.length);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fonts;
    }

    /** Whether a font of this name draws symbols. */
    public static boolean has(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT));
    }

    /** Whether the character is the code of a symbol that no font is known for. */
    public static boolean isPrivate(int character) {
        return character >= 0xe000 && character <= 0xf8ff;
    }

    /** The text as this font shows it; what Unicode has no character for keeps its code from F000 on. */
    public static String shown(String font, String text) {
        int[] codes = Objects.requireNonNull(FONTS.get(font.toLowerCase(Locale.ROOT)), font);
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            if (code < FIRST) {
                shown.append(text.charAt(i));
            } else if (codes[code] == NONE) {
                shown.append((char) (PRIVATE + code));
            } else {
                shown.appendCodePoint(codes[code]);
            }
        }
        return shown.toString();
    }

    /** The code in the font, from 20 to FF; 0 for a character that another font draws. */
    private static int code(char character) {
        int code = character >= PRIVATE && character <= PRIVATE + 0xff ? character - PRIVATE : character;
        if (code > 0xff) {
            byte[] ansi = String.valueOf(character).getBytes(ANSI);
            code = ansi[0] == '?' ? 0 : ansi[0] & 0xff;
        }
        return code;
    }
}
