package nl.parliament.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where sentences begin. A sentence ends with a full stop, a question mark or an exclamation mark. White
 * space has
 * to follow, then a capital, a digit or an opening quotation mark. A full stop after an abbreviation ends none.
 */
final class Sentences {
    // "proces. De" | "toch? 'Ja" | "gedaan.” In"
    private static final Pattern END =
            Pattern.compile("[.?!…][\"'”’)\\]]{0,3}\\s{1,10}(?=[\"'“‘„]{0,2}[\\p{Lu}\\p{Nd}])");
    /** What a name or a number follows. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "art", "artt", "bijl", "blz", "ca", "dhr", "dr", "drs", "excl", "hfst", "incl", "ing", "ir", "max", "mevr",
            "min", "mr", "mw", "nr", "nrs", "p", "par", "pp", "prof", "resp", "st", "stb", "stcrt", "trb", "vgl");
    // "o.a" | "d.d" | "t.a.v"; not "c.s" and "e.d", which often end a sentence
    private static final Pattern DOTTED = Pattern.compile("(?!c\\.s$|e\\.d$)\\p{Ll}(?:\\.\\p{Ll}){1,3}");
    // "D.M" | "Th" before a surname
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\p{Ll}?(?:\\.\\p{Lu}\\p{Ll}?){0,6}");
    private static final int LONGEST_ABBREVIATION = 24;

    private Sentences() {}

    /** The sentence of {@code text} that holds {@code offset}, or ends there; without white space around it. */
    static Span at(String text, int offset) {
        int start = 0;
        int end = text.length();
        Matcher boundary = END.matcher(text);
        while (boundary.find()) {
            if (isAbbreviation(text, boundary.start())) {
                continue;
            }
            if (boundary.end() > offset) {
                end = boundary.end();
                break;
            }
            start = boundary.end();
        }
        return stripped(text, start, end);
    }

    /** Whether the full stop at {@code stop} belongs to the text before it. */
    private static boolean isAbbreviation(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int from = stop;
        while (from > 0 && stop - from < LONGEST_ABBREVIATION && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean isLabel = from == 0 && word.length() <= 3;
        return isLabel
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || DOTTED.matcher(word).matches()
                || INITIALS.matcher(word).matches();
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.';
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
