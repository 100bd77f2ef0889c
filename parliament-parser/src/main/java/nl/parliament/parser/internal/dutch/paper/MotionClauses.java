package nl.parliament.parser.internal.dutch.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.parliament.model.ClauseType;
import org.jspecify.annotations.Nullable;

/**
 * How the clauses of a motion begin. The verbs are those of the chamber's own forms; a clause with another verb is told
 * by its participle: 'onderstrepend dat …'.
 */
public final class MotionClauses {
    /** How every motion opens. */
    public static final String OPENING = "De Kamer,";

    /** What may stand before the verb: 'voorts constaterende dat'. */
    private static final String BEFORE =
            "(?:(?:en|voorts|tevens|verder|daarnaast|daarom|ook|tot slot|ten slotte|derhalve) ){0,6}+";

    /** Other verbs by which a chamber acts: 'betreurt dat', 'zegt het vertrouwen op'. */
    private static final String ACTS =
            "(?:(?:her)?bevestigt|betreurt|betuigt|besluit|constateert|erkent|keurt|merkt|nodigt|"
                    + "onderschrijft|roept|steunt|vraagt|wijst|zegt)";
    /** What it has before it: 'gelet op artikel 3', 'kennisgenomen hebbende van'. */
    private static final String GROUNDS = "(?:gelet op|gelezen|gezien|kennis ?genomen)";

    private static final List<Map.Entry<Pattern, ClauseType>> OPENINGS = List.of(
            opening("gehoord", ClauseType.GEHOORD),
            opening("(?:daarbij )?constaterend", ClauseType.CONSTATERENDE),
            opening("overwegend", ClauseType.OVERWEGENDE),
            opening("(?:is )?(?:van (?:mening|oordeel)|de mening toegedaan)", ClauseType.VAN_MENING),
            opening("verzoekt", ClauseType.VERZOEKT),
            opening("roept\\b.{1,200}\\bop", ClauseType.ROEPT_OP),
            opening("spreekt\\b.{0,80}\\buit", ClauseType.SPREEKT_UIT),
            opening("draagt\\b.{1,200}\\bop", ClauseType.DRAAGT_OP),
            opening(ACTS, ClauseType.OTHER),
            opening(GROUNDS, ClauseType.OTHER),
            opening("in acht nemend", ClauseType.OTHER),
            opening("[\\p{L}]{4,20}ende? (?:dat|de|het|op|in|een)", ClauseType.OTHER));

    /** Longer than the longest opening that is looked at. */
    private static final int LOOKED_AT = 300;

    /** Clauses whose first words are enough to tell them where no line or block begins. */
    private static final String SURE = "(?:gehoord de|constaterende dat|overwegende dat|van (?:mening|oordeel) dat|"
            + "(?:verzoekt|roept) (?:de regering|het kabinet|de Minister|de Kamer)|spreekt uit dat|draagt het)\\b";
    // "overwegende dat …" on a line of its own, whatever ends the line above
    private static final Pattern DISTINCT = Pattern.compile("(?:constaterende|overwegende) dat\\b");
    // "… gas bevat, verzoekt de regering": a clause that stands right after another
    private static final Pattern NEXT = Pattern.compile("[,;]\\s(?=" + SURE + ")");
    private static final Pattern ON_A_LINE = Pattern.compile(BEFORE + "(?:" + SURE + "|verzoekt\\b)");

    private MotionClauses() {}

    private static Map.Entry<Pattern, ClauseType> opening(String verb, ClauseType type) {
        return Map.entry(Pattern.compile(BEFORE + "(?:" + verb + ")e?\\b.*", Pattern.DOTALL), type);
    }

    /** What the clause does that begins with the text; null when none begins so. */
    public static @Nullable ClauseType of(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
        return OPENINGS.stream()
                .filter(opening -> opening.getKey().matcher(start).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a line begins a clause, or the closing formula, after the line above it; or stands after the formula.
     */
    public static boolean begins(String above, String line) {
        boolean isNext = above.endsWith(";") || above.endsWith(",");
        return (isNext && isClause(above, line))
                || DISTINCT.matcher(line).lookingAt()
                || MotionFormula.is(line)
                || MotionFormula.is(above);
    }

    private static boolean isClause(String above, String line) {
        return (above.endsWith(";") && of(line) != null)
                || MotionFormula.opens(line)
                || ON_A_LINE.matcher(line).lookingAt();
    }

    /** Where clauses begin in a text that holds several, the first at 0. */
    public static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        NEXT.matcher(text).results().forEach(next -> starts.add(next.end()));
        return starts;
    }
}
