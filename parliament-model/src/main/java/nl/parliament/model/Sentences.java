package nl.parliament.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where sentences begin. A sentence ends with a full stop, a question mark or an exclamation mark. White space
 * has to follow, then a capital, a digit or an opening quotation mark. A full stop after an abbreviation ends none.
 */
final class Sentences {
    // "proces. De" | "toch? 'Ja" | "gedaan.” In"
    private static final Pattern END =
            Pattern.compile("[.?!…][\"'”’)\\]]{0,3}\\s{1,10}(?=[\"'“‘„]{0,2}[\\p{Lu}\\p{Nd}])");
    /** What a name or a number follows. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "art", "artt", "bijl", "blz", "ca", "dhr", "dr", "drs", "excl", "hfst", "incl", "ing", "ir", "max", "mevr",
            "min", "mr", "mw", "nr", "nrs", "p", "par", "pp", "prof", "resp", "st", "stb", "stcrt", "trb", "vgl");
    // "o.a" | "d.d" | "t.a.v"; not "c.s" and "e.d", which often end a sentence; "D.M" | "Th" before a surname
    private static final Pattern WITH_STOPS =
            Pattern.compile("(?!c\\.s$|e\\.d$)\\p{Ll}(?:\\.\\p{Ll}){1,3}|\\p{Lu}\\p{Ll}?(?:\\.\\p{Lu}\\p{Ll}?){0,6}");
    private static final int LONGEST_ABBREVIATION = 24;
    /** "1." or "II." before a sentence. */
    private static final int LONGEST_LABEL = 3;

    private Sentences() {}

    /** The sentence of {@code text} that holds {@code offset}, or ends there; without white space around it. */
    static Span at(String text, int offset) {
        TreeSet<Integer> starts = END.matcher(text)
                .results()
                .filter(end -> !isAbbreviation(text, end.start()))
                .map(MatchResult::end)
                .collect(Collectors.toCollection(TreeSet::new));
        Integer start = starts.floor(offset);
        Integer next = starts.higher(offset);
        return stripped(text, start == null ? 0 : start, next == null ? text.length() : next);
    }

    /** Whether the full stop at {@code stop} belongs to the text before it. */
    private static boolean isAbbreviation(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int earliest = Math.max(0, stop - LONGEST_ABBREVIATION);
        int from = stop;
        while (from > earliest && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean isLabel = from == 0 && stop <= LONGEST_LABEL;
        return isLabel
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || WITH_STOPS.matcher(word).matches();
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.';
    }

    private static Span stripped(String text, int start, int end) {
        String sentence = text.substring(start, end);
        int from = end - sentence.stripLeading().length();
        return new Span(from, from + sentence.strip().length());
    }
}
