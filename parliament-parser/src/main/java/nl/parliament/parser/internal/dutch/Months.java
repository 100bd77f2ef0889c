package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.Locale;

/** The months. An own table: the abbreviations of the JDK change between versions. */
public final class Months {
    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** The names in full, as an alternation for a pattern. */
    public static final String ALTERNATION = String.join("|", NAMES);

    /** Short of three letters, 'maart' is 'mrt'. */
    private static final String SHORT_MARCH = "mrt";

    private Months() {}

    /** Whether the word is the full name of a month, in small letters. */
    public static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** The month that a word begins like, 1 to 12: 'sept', 'SEP' and 'september' are 9; 0 when the word is no month. */
    public static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(SHORT_MARCH)) {
            return 3;
        }
        for (int month = 0; lower.length() >= 3 && month < NAMES.size(); month++) {
            if (NAMES.get(month).startsWith(lower.substring(0, 3))) {
                return month + 1;
            }
        }
        return misread(lower);
    }

    /** A word of the language is no misread month: 'met' is not 'mei', 'mel' is. */
    private static int misread(String word) {
        List<String> names = NAMES.stream()
                .filter(name -> Spelling.isMisread(word, name) && !FunctionWords.isPreposition(word))
                .toList();
        return names.size() == 1 ? 1 + NAMES.indexOf(names.get(0)) : 0;
    }
}
