package nl.parliament.parser.internal.docx.number;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Word writes a number of a list or a note (ECMA-376 17.18.59); a format not known here is decimal. */
public final class NumberFormat {
    private static final int LARGEST_ROMAN = 3_999;
    private static final int MOST_REPEATED = 10;

    private NumberFormat() {}

    public static String shown(String format, int value) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "decimalZero" -> padded(value, 2);
            case "ordinal" -> value + "e";
            case "ordinalText" -> DutchNumbers.ordinal(value);
            case "cardinalText" -> DutchNumbers.cardinal(value);
            case "numberInDash" -> "- " + value + " -";
            case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case "chicago" -> chicago(value);
            case "decimalEnclosedCircle" -> enclosed(value, '①');
            case "decimalEnclosedParen" -> enclosed(value, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(value, '⒈');
            default -> format.startsWith("0") ? padded(value, format.length()) : String.valueOf(value);
        };
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
