package nl.parliament.parser.internal.office;

import java.util.List;

/** Numbers in words, as Word writes them in a Dutch text: {@code Eenentwintig}, {@code Eenentwintigste}. */
public final class DutchNumbers {
    private static final List<String> BELOW_TWENTY = List.of(
            "",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> TENS =
            List.of("", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final int LARGEST = 9_999;

    private DutchNumbers() {}

    /** {@code Drie}; digits for a number that is not counted in words. */
    public static String cardinal(int number) {
        return isInWords(number) ? capital(words(number)) : String.valueOf(number);
    }

    /** {@code Derde}; digits for a number that is not counted in words. */
    public static String ordinal(int number) {
        if (!isInWords(number)) {
            return number + "e";
        }
        int rest = number % 100;
        if (rest == 0 || rest > 19) {
            return capital(words(number) + "ste");
        }
        return capital(words(number - rest) + ordinalBelowTwenty(rest));
    }

    private static boolean isInWords(int number) {
        return number > 0 && number <= LARGEST;
    }

    private static String ordinalBelowTwenty(int number) {
        return switch (number) {
            case 1 -> "eerste";
            case 3 -> "derde";
            case 8 -> "achtste";
            default -> BELOW_TWENTY.get(number) + "de";
        };
    }

    private static String words(int number) {
        if (number >= 1_000) {
            String thousands = (number < 2_000 ? "" : words(number / 1_000)) + "duizend";
            return number % 1_000 == 0 ? thousands : thousands + " " + words(number % 1_000);
        }
        if (number >= 100) {
            return (number < 200 ? "" : words(number / 100)) + "honderd" + words(number % 100);
        }
        if (number < 20) {
            return BELOW_TWENTY.get(number);
        }
        String ten = TENS.get(number / 10);
        String one = BELOW_TWENTY.get(number % 10);
        String and = one.endsWith("e") ? "ën" : "en";
        return one.isEmpty() ? ten : one + and + ten;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
