package nl.parliament.parser.internal.odt.list;

import java.util.Locale;
import java.util.Map;
import nl.parliament.parser.internal.office.NumberFormat;

/** Numbers in the formats of OpenDocument (ODF 1.3 part 3, 19.500); a format not known here is decimal. */
public final class OdfNumbers {
    /** After a format of letters: after z comes aa, then bb. */
    static final String IN_STEP = "=";

    private static final int LETTERS = 26;
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("", "none"),
            Map.entry(IN_STEP, "none"),
            Map.entry("a" + IN_STEP, "lowerLetter"),
            Map.entry("A" + IN_STEP, "upperLetter"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("01, 02, 03, ...", "decimalZero"),
            Map.entry("①, ②, ③, ...", "decimalEnclosedCircle"),
            Map.entry("1st", "ordinal"),
            Map.entry("*, †, ‡, §, **, ††, ...", "chicago"));

    private OdfNumbers() {}

    /** The number as it is shown. */
    public static String shown(String format, int value) {
        return switch (format) {
            case "a" -> letters(value).toLowerCase(Locale.ROOT);
            case "A" -> letters(value);
            default -> NumberFormat.shown(FORMATS.getOrDefault(format, "decimal"), value);
        };
    }

    /** After z comes aa, then ab. */
    private static String letters(int value) {
        StringBuilder letters = new StringBuilder();
        for (int left = value; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
