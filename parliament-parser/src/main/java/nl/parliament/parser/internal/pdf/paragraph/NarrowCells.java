package nl.parliament.parser.internal.pdf.paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and numbers that a cell was too narrow for: programs break them anywhere, without a hyphen. Only what cannot
 * stand by itself goes on with the line above it.
 */
final class NarrowCells {
    // "237.06" before "2" | "1.172." before "914"
    private static final Pattern OPEN_NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3}){0,4}\\.(\\d{0,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?!\\S)");
    // "Samenwerkin" before "g" | "Praktijkgeric" before "ht", but no "km" and no "nr."
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,60}");
    private static final Pattern NO_WORD =
            Pattern.compile("(?!(?:[cdkm]?m|[km]g|nr|st|jr|vs)\\b)[bcdfghjklmnpqrstvwxz]{1,2}(?![^\\s,;:]).*");
    // "Financierin" before "gslijn": no Dutch word begins with such letters
    private static final Pattern NO_BEGINNING =
            Pattern.compile("(?=\\p{L}{1,60}[aeiou])(?:b[^aeiouyrl]|[dt][^aeiouyrjws]"
                    + "|f[^aeiouyrlj]|g[^aeiouyrln]|[lmnr][^aeiouy]|p[^aeiouyrlst])\\p{L}.*");

    private NarrowCells() {}

    /** Whether the end of the line, which holds no blank, broke a word or a number that the next line goes on with. */
    static boolean breaks(String line, String next) {
        return breaksNumber(line, next) || breaksWord(line, next);
    }

    private static boolean breaksNumber(String line, String next) {
        Matcher open = OPEN_NUMBER.matcher(line);
        Matcher rest = DIGITS.matcher(next);
        return open.matches()
                && rest.lookingAt()
                && open.group(1).length() + rest.group(1).length() == 3;
    }

    private static boolean breaksWord(String line, String next) {
        return WORD.matcher(line).matches()
                && (NO_WORD.matcher(next).matches()
                        || NO_BEGINNING.matcher(next).matches());
    }
}
