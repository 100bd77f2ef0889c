package nl.parliament.parser.internal.reference.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of laws that no table knows, told by their form: 'de Wet stikstofreductie en natuurverbetering', 'het
 * Tijdelijk besluit postbezorgers 2009', 'de Energiewet'. A name ends before a verb, a preposition with an article, or
 * a sign.
 */
public final class UnlistedLawName {
    private static final int LOOK_BACK = 45;
    private static final int MOST_WORDS = 11;
    // heads that say nothing without the words behind them
    private static final Pattern HEAD = Pattern.compile("(?:(?:Tijdelijke?|Algemene?|Algemeen|Nadere|Landelijke|"
            + "Nationale) )?(?:(?:[Rr]ijks)?[Ww]et|[Bb]esluit|[Rr]egeling|Aanwijzingen"
            + "|(?:Subsidie|Uitvoerings|Aanvullings|Invoerings|Aanpassings|Stimulerings|"
            + "Vrijstellings|Verzamel|Kader|Overbruggings"
            + "|overbruggings|subsidie|uitvoerings)(?:wet|besluit|regeling))(?![\\p{L}\\d-])");
    // "Energiewet" | "Luchthavenverkeerbesluit"
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,40}(?:wet|besluit|regeling)(?![\\p{L}\\d-])");
    private static final Pattern NO_LAW =
            Pattern.compile("(?i)(?:kabinets|raads|ontwerp|concept|tracé|project|kamer|college|bestuurs|verkeers|"
                    + "kroon|principe|deel|wijzigings|richtings|voorkeurs|ministerraads|eu-|ingangs)besluit"
                    + "|(?:kabinets|natuur|vuist|markt)?wet|(?:cao-?|pensioen|vakantie|verlof|"
                    + "bekostigings|over|ver|ont|overgangs|compensatie|schade|toeslag|terugval|klachten"
                    + "|garantie|uitkerings|hardheids)regeling|regeling|besluit");
    private static final Pattern WORD = Pattern.compile(" (?<word>[\\p{L}\\d'][\\p{L}\\d'-]{0,40})");
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[\\s(\"'])(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it) (?:(?:nieuwe|huidige|herziene|gewijzigde|"
                    + "toekomstige|oude|Nederlandse) )?$");
    // words that go before laws only
    private static final Pattern LEGAL =
            Pattern.compile("(?:op grond van|krachtens|ingevolge|wijziging van|overeenkomstig|conform|bedoeld in|"
                    + "bepaalde in|opgenomen in|geregeld in|vastgelegd in|basis van|"
                    + "hoofdstuk \\w{1,4} van) (?:de|het) $");
    private static final Pattern BILL =
            Pattern.compile("(?i)(?:wetsvoorstel|voorstel van wet|voorstel voor een)\\b[^.;\\n]{0,25}$");
    private static final Pattern ABBREVIATION = Pattern.compile(" \\((?:hierna: ?)?(?:de |het )?\\p{Lu}\\p{L}{1,8}\\)");

    private static final Set<String> FIRST =
            Set.of("Tijdelijke", "Tijdelijk", "Algemene", "Algemeen", "Nadere", "Landelijke", "Nationale");
    private static final Set<String> JOINING = Set.of(
            "en",
            "of",
            "in",
            "op",
            "van",
            "voor",
            "tot",
            "inzake",
            "betreffende",
            "bij",
            "naar",
            "ter",
            "te",
            "met",
            "door",
            "om",
            "ten",
            "aan",
            "tegen",
            "rond");
    private static final Set<String> ARTICLES = Set.of(
            "de", "het", "een", "deze", "dit", "die", "dat", "onze", "hun", "haar", "zijn", "uw", "mijn", "beide",
            "artikel");
    // the third person: 'versterkt', 'introduceert', 'dwingt', 'verhoogt'; 'arbeidsmarkt' and 'concert' are none
    private static final Pattern VERB =
            Pattern.compile("\\p{Ll}{2,20}(?:(?<!conc|exp)ert|ngt|dt|(?<!mar)kt|gt|mt|(?<!asfa)lt)|zich|ieder|"
                    + "iedereen|kreeg|ging|kwam|nam|werd|zorgde|maakte|leidde");
    private static final Set<String> ENDING = Set.of(
            "is",
            "was",
            "zijn",
            "waren",
            "wordt",
            "worden",
            "werd",
            "werden",
            "heeft",
            "hebben",
            "had",
            "hadden",
            "kan",
            "kunnen",
            "kon",
            "moet",
            "moeten",
            "mag",
            "mogen",
            "zal",
            "zullen",
            "zou",
            "zouden",
            "gaat",
            "gaan",
            "komt",
            "komen",
            "treedt",
            "treden",
            "trad",
            "regelt",
            "regelen",
            "bepaalt",
            "biedt",
            "bieden",
            "geldt",
            "gelden",
            "gold",
            "stelt",
            "stellen",
            "verplicht",
            "vereist",
            "voorziet",
            "maakt",
            "maken",
            "geeft",
            "geven",
            "blijft",
            "blijven",
            "bevat",
            "bevatten",
            "beoogt",
            "bestaat",
            "ziet",
            "legt",
            "verbiedt",
            "schrijft",
            "staat",
            "staan",
            "laat",
            "vraagt",
            "vormt",
            "vormen",
            "kent",
            "vervalt",
            "vervangt",
            "wijzigt",
            "zorgt",
            "leidt",
            "leggen",
            "leg",
            "kom",
            "doe",
            "ga",
            "zie",
            "wil",
            "willen",
            "mogelijk",
            "noodzakelijk",
            "nodig",
            "voldoen",
            "voldoet",
            "wijzigen",
            "vervallen",
            "vragen",
            "zegt",
            "luidt",
            "spreekt",
            "noemt",
            "noemen",
            "bepalen",
            "betekent",
            "betekenen",
            "voorzien",
            "volgen",
            "helpen",
            "helpt",
            "beogen",
            "verbieden",
            "verplichten",
            "vereisen",
            "zien",
            "blijkt",
            "blijken",
            "eist",
            "eisen",
            "verandert",
            "veranderen",
            "loopt",
            "lopen",
            "vult",
            "sluit",
            "sluiten",
            "past",
            "passen",
            "levert",
            "leveren",
            "voert",
            "voeren",
            "gaf",
            "gaven",
            "bood",
            "boden",
            "regelde",
            "bepaalde",
            "betreft",
            "beschermt",
            "hoeft",
            "volgt",
            "werkt",
            "brengt",
            "houdt",
            "valt",
            "vallen",
            "dient",
            "dienen",
            "verstaat",
            "beschouwt",
            "welke",
            "waarin",
            "waarmee",
            "waardoor",
            "waarbij",
            "waarvan",
            "waarop",
            "als",
            "maar",
            "omdat",
            "doordat",
            "zodat",
            "zoals",
            "dan",
            "wel",
            "ook",
            "mede",
            "niet",
            "nog",
            "al",
            "reeds",
            "per",
            "sinds",
            "vanaf",
            "tijdens",
            "wegens",
            "volgens",
            "binnen",
            "zonder",
            "onder",
            "over",
            "via",
            "daarom",
            "daarmee",
            "daartoe",
            "daarvoor",
            "hiermee",
            "hiervoor",
            "inclusief",
            "exclusief",
            "vastgelegd",
            "opgenomen",
            "genoemd",
            "bedoeld",
            "gewijzigd",
            "aangepast",
            "ingevoerd",
            "vastgesteld",
            "uitgevoerd",
            "uitgewerkt",
            "geregeld",
            "aangenomen",
            "vanwege",
            "uit",
            "nader",
            "verder",
            "nu",
            "sprake",
            "voldoende",
            "recent",
            "onlangs",
            "straks",
            "echter",
            "dus",
            "toch",
            "verwijs",
            "ik",
            "wij",
            "we",
            "men",
            "er",
            "waar",
            "wanneer",
            "toen");

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
        boolean known = compound.lookingAt()
                && pointed
                && !NO_LAW.matcher(compound.group()).matches();
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

    /** The end of the words that may belong to the name; joining words only count with one behind them. */
    private static int endOfWords(String text, int from) {
        int end = from;
        int at = from;
        String before = "";
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < MOST_WORDS && word.region(at, text.length()).lookingAt(); i++) {
            String token = word.group("word");
            boolean joining = JOINING.contains(token);
            boolean article = ARTICLES.contains(token);
            boolean directly = at == from;
            boolean ownDay = directly && token.equals("van");
            if (ownDay
                    || ENDING.contains(token)
                    || VERB.matcher(token).matches()
                    || (article
                            && !(before.equals("op") || before.equals("voor") || (before.equals("van") && !directly)))
                    || (article && at > from + 6 && !before.equals("van"))) {
                break;
            }
            at = word.end();
            end = joining || article ? end : at;
            before = token;
        }
        return end;
    }
}
