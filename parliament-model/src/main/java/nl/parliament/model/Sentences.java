package nl.parliament.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    // "D" | "Th" before a surname, but not "Ja"
    private static final String INITIAL = "\\p{Lu}(?:(?![aeiou])\\p{Ll})?";
    // "o.a" | "d.d" | "t.a.v"; not "c.s" and "e.d", which often end a sentence; "D.M" before a surname
    private static final Pattern WITH_STOPS =
            Pattern.compile("(?!c\\.s$|e\\.d$)\\p{Ll}(?:\\.\\p{Ll}){1,3}|" + INITIAL + "(?:\\." + INITIAL + "){0,6}");
    private static final int LONGEST_ABBREVIATION = 24;
    // "1." | "II." | "b." before a sentence
    private static final Pattern LABEL = Pattern.compile("\\p{Nd}{1,3}|[IVX]{1,4}|\\p{L}");

    private Sentences() {}

    /** The sentence of {@code text} that holds {@code offset}, or ends there; without white space around it. */
    static Span at(String text, int offset) {
        TreeSet<Integer> starts = starts(text).collect(Collectors.toCollection(TreeSet::new));
        Integer start = starts.floor(offset);
        Integer next = starts.higher(offset);
        return stripped(text, start == null ? 0 : start, next == null ? text.length() : next);
    }

    /** The sentences of {@code text} in its order, without white space around them; empty ones are left out. */
    static Stream<Span> all(String text) {
        int[] start = {0};
        return Stream.concat(starts(text), Stream.of(text.length()))
                .map(next -> {
                    int first = start[0];
                    start[0] = next;
                    return stripped(text, first, next);
                })
                .filter(sentence -> sentence.length() > 0);
    }

    /** Where sentences begin, but for the first. */
    private static Stream<Integer> starts(String text) {
        return END.matcher(text)
                .results()
                .filter(end -> !isAbbreviation(text, end.start()))
                .map(MatchResult::end);
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
        boolean isLabel = from == 0 && LABEL.matcher(word).matches();
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
