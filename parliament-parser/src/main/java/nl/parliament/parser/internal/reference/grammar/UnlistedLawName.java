package nl.parliament.parser.internal.reference.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.FunctionWords;
import nl.parliament.parser.internal.dutch.Verbs;

/**
 * The names of laws that no table knows, told by their form: 'de Wet stikstofreductie en natuurverbetering', 'het
 * Tijdelijk besluit postbezorgers 2009', 'de Energiewet'. A name ends before a verb, a preposition with an article, or
 * a sign.
 */
public final class UnlistedLawName {
    private static final int LOOK_BACK = 45;
    private static final int MOST_WORDS = 11;
    /** Kinds of laws that titles of laws.tsv begin with, and those that complete the Omgevingswet. */
    private static final String KINDS =
            "(?i:aanpassings|aanvullings|goedkeurings|implementatie|instellings|invoerings|kader|"
                    + "overgangs|rechtspositie|"
                    + "reparatie|rijks|sanctie|subsidie|uitvoerings|vergoedingen|verzamel|vrijstellings|warenwet)";

    private static final String ACT = "(?:[Ww]et|[Bb]esluit|[Rr]egeling)";
    // heads that say nothing without the words after them: "Wet" | "Tijdelijke noodregeling" | "Invoeringsbesluit"
    private static final Pattern HEAD = Pattern.compile("(?:(?:Tijdelijke?|Algemene?|Algemeen) \\p{L}{0,30}" + ACT + "|"
            + KINDS + "?" + ACT + "|Aanwijzingen)(?![\\p{L}\\d-])");
    // "Energiewet" | "Luchthavenverkeerbesluit"
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,40}(?:wet|besluit|regeling)(?![\\p{L}\\d-])");
    private static final Pattern WORD = Pattern.compile(" (?<word>[\\p{L}\\d'][\\p{L}\\d'-]{0,40})");
    // "de " | "het nieuwe " | "deze tijdelijke "
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[\\s(\"'])(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it) (?:(?:\\p{Ll}{2,20}e|Nederlandse) )?$");
    // words that go before laws only
    private static final Pattern LEGAL =
            Pattern.compile("(?:op grond van|krachtens|ingevolge|wijziging van|overeenkomstig|conform|bedoeld in|"
                    + "bepaalde in|opgenomen in|geregeld in|vastgelegd in|basis van|"
                    + "hoofdstuk \\w{1,4} van) (?:de|het) $");
    private static final Pattern BILL =
            Pattern.compile("(?i)(?:wetsvoorstel|voorstel van wet|voorstel voor een)\\b[^.;\\n]{0,25}$");
    private static final Pattern ABBREVIATION = Pattern.compile(" \\((?:hierna: ?)?(?:de |het )?\\p{Lu}\\p{L}{1,8}\\)");

    private static final Set<String> FIRST = Set.of("Tijdelijke", "Tijdelijk", "Algemene", "Algemeen");
    /** Prepositions and conjunctions within titles of laws.tsv. */
    private static final Set<String> JOINING = Set.of(
            "en of aan betreffende bij buiten door in inzake met naar op ten tegen ter tot tussen van voor".split(" "));

    private UnlistedLawName() {}

    /** Whether a name of a law may begin with this word: a plain look before the costly one. */
    public static boolean mayBegin(String word) {
        return word.endsWith("et")
                || word.endsWith("esluit")
                || word.endsWith("egeling")
                || word.equals("Aanwijzingen")
                || FIRST.contains(word);
    }

    /** Where the name that begins at {@code start} ends; -1 when none does. */
    public static int end(String text, int start, boolean behindArticle) {
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        if (isOfBill(before)) {
            return -1;
        }
        boolean pointed = behindArticle || isPointed(before);
        Matcher head = HEAD.matcher(text).region(start, text.length());
        if (head.lookingAt()) {
            int end = endOfWords(text, head.end());
            boolean named = end > head.end()
                    && (pointed
                            || ABBREVIATION
                                    .matcher(text)
                                    .region(end, text.length())
                                    .lookingAt());
            return named ? end : -1;
        }
        Matcher compound = COMPOUND.matcher(text).region(start, text.length());
        boolean known = compound.lookingAt() && pointed;
        return known ? compound.end() : -1;
    }

    /** A plain look before the costly one, as below. */
    private static boolean isOfBill(String before) {
        return (before.contains("oorstel") || before.contains("OORSTEL"))
                && BILL.matcher(before).find();
    }

    private static boolean isPointed(String before) {
        return (before.endsWith("e ") || before.endsWith("t "))
                && BEFORE.matcher(before).find();
    }

    /**
     * Whether the name between these places can be nothing but a law. A scheme of an employer is a 'regeling' too; it
     * counts when another mention in the text is sure.
     */
    public static boolean isSure(String text, int start, int end, boolean behindArticle) {
        boolean compound = COMPOUND.matcher(text).region(start, end).lookingAt()
                && !HEAD.matcher(text).region(start, end).lookingAt();
        return !compound
                || behindArticle
                || text.startsWith("wet", end - 3)
                || LEGAL.matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                        .find()
                || ABBREVIATION.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The end of the words that may belong to the name; joining words only count with one after them. */
    private static int endOfWords(String text, int from) {
        int end = from;
        int at = from;
        String before = "";
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < MOST_WORDS && word.region(at, text.length()).lookingAt(); i++) {
            String token = word.group("word");
            boolean joining = JOINING.contains(token);
            boolean article = FunctionWords.isDeterminer(token);
            boolean directly = at == from;
            boolean ownDay = directly && token.equals("van");
            if (ownDay || endsName(token) || (article && !mayTakeArticle(before, directly, at > from + 6))) {
                break;
            }
            at = word.end();
            end = joining || article ? end : at;
            before = token;
        }
        return end;
    }

    /** 'Wet op de …', '… voor de …', and later '… van de …'. */
    private static boolean mayTakeArticle(String before, boolean directly, boolean late) {
        return before.equals("van") ? !directly : !late && (before.equals("op") || before.equals("voor"));
    }

    /** Words that stand after a name, in the sentence: a verb, a pronoun, a preposition that no title has. */
    private static boolean endsName(String token) {
        return !JOINING.contains(token)
                && !FunctionWords.isDeterminer(token)
                && (FunctionWords.isOfClause(token)
                        || FunctionWords.isPreposition(token)
                        || FunctionWords.isConjunction(token)
                        || Verbs.isThirdPerson(token)
                        || Verbs.isSeparableParticiple(token));
    }
}
