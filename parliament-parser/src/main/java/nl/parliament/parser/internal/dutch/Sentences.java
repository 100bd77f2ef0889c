package nl.parliament.parser.internal.dutch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where sentences end. */
public final class Sentences {
    /** Abbreviations that end lines and titles; those with a point within are told by their form. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "jl.", "etc.", "enz.", "ca.", "nr.", "nrs.", "blz.", "art.", "incl.", "excl.", "resp.", "evt.", "bijv.");

    /** Abbreviations after which a number is to follow. */
    private static final Set<String> BEFORE_NUMBER = Set.of("nr.", "nrs.", "blz.", "p.", "pp.", "art.", "par.");

    // "a.i." | "e.d." | "m.b.t." | "c.s."
    private static final Pattern WITH_POINTS = Pattern.compile("(?:\\p{L}{1,3}\\.){2,5}");

    // "wordt" in "Het wordt tijd"
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{2,30}(?![\\p{L}-])");

    private Sentences() {}

    /** Whether the text ends with the point of an abbreviation; a sentence may end there too. */
    public static boolean endsInAbbreviation(String text) {
        if (!text.endsWith(".")) {
            return false;
        }
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return WITH_POINTS.matcher(last).matches() || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether the text ends in an abbreviation that a number follows: '(Kamerstuk 32 767, nr.'. */
    public static boolean endsBeforeNumber(String text) {
        int start = 1 + Math.max(text.lastIndexOf(' '), text.lastIndexOf('('));
        return BEFORE_NUMBER.contains(text.substring(start).toLowerCase(Locale.ROOT));
    }

    /** Whether the text says something of something, as a sentence does and a title does not: it has a verb. */
    public static boolean hasVerb(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> FunctionWords.isAuxiliary(word) || Verbs.isThirdPerson(word));
    }

    /** Whether the text ends as a sentence does: with a point that is not an abbreviation's. */
    public static boolean endsInPoint(String text) {
        return text.endsWith(".") && !endsInAbbreviation(text);
    }
}
