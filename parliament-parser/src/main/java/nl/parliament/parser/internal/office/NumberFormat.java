package nl.parliament.parser.internal.office;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How Word writes a number of a list or a note (ECMA-376 17.18.59); a format not known here is decimal. */
public final class NumberFormat {
    private static final int LARGEST_ROMAN = 3_999;
    private static final int MOST_REPEATED = 10;

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("none", value -> ""),
            Map.entry("bullet", value -> ""),
            Map.entry("lowerLetter", value -> letters(value).toLowerCase(Locale.ROOT)),
            Map.entry("upperLetter", NumberFormat::letters),
            Map.entry("lowerRoman", value -> roman(value).toLowerCase(Locale.ROOT)),
            Map.entry("upperRoman", NumberFormat::roman),
            Map.entry("decimalZero", value -> padded(value, 2)),
            Map.entry("ordinal", value -> value + "e"),
            Map.entry("ordinalText", DutchNumbers::ordinal),
            Map.entry("cardinalText", DutchNumbers::cardinal),
            Map.entry("numberInDash", value -> "- " + value + " -"),
            Map.entry("hex", value -> Integer.toHexString(value).toUpperCase(Locale.ROOT)),
            Map.entry("chicago", NumberFormat::chicago),
            Map.entry("decimalEnclosedCircle", value -> enclosed(value, '①')),
            Map.entry("decimalEnclosedParen", value -> enclosed(value, '⑴')),
            Map.entry("decimalEnclosedFullstop", value -> enclosed(value, '⒈')));

    private NumberFormat() {}

    public static String shown(String format, int value) {
        return FORMATS.getOrDefault(format, number -> padded(number, width(format)))
                .apply(value);
    }

    /** The width of a format by its first example, {@code 001}; 0 for others. */
    private static int width(String format) {
        return format.startsWith("0") ? format.length() : 0;
    }

    /** The name of a format as an element gives it; one of leading zeros by its first example, {@code 001}. */
    public static String name(@Nullable String name, @Nullable String custom) {
        if (!"custom".equals(name) || custom == null) {
            return String.valueOf(name);
        }
        String first = custom.split(",", 2)[0].strip();
        return first.matches("0{1,4}1") ? first : "decimal";
    }

    private static String padded(int value, int width) {
        String digits = String.valueOf(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** After z comes aa, then bb. */
    private static String letters(int value) {
        return value < 1 ? "" : repeated((char) ('A' + (value - 1) % 26), (value - 1) / 26);
    }

    /** The marks of the Chicago Manual of Style: after all four each twice. */
    private static String chicago(int value) {
        return value < 1 ? "" : repeated("*†‡§".charAt((value - 1) % 4), (value - 1) / 4);
    }

    private static String repeated(char sign, int more) {
        return String.valueOf(sign).repeat(Math.min(MOST_REPEATED, 1 + more));
    }

    private static String enclosed(int value, char one) {
        return value < 1 || value > 20 ? String.valueOf(value) : String.valueOf((char) (one + value - 1));
    }

    private static String roman(int value) {
        if (value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
