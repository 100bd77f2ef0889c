package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.ArticlePhrase;
import nl.parliament.parser.internal.reference.grammar.EuNames;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.resolve.OverlapResolver;
import org.jspecify.annotations.Nullable;

/** Acts and treaties of the European Union: by number, by the name they go by, and papers of the Commission. */
final class EuRecogniser implements Recogniser {
    private static final String CHARTER = "Handvest";
    private static final String SERIES =
            "(?:(?:EU|EG|EEG|EGKS|EC), ?Euratom|EU|EG|EEG|EGKS|EC|EEC|Euratom|GBVB|JBZ|CFSP|JHA)";
    private static final String NUMBER =
            "(?:\\(" + SERIES + "\\) ?)?(?:nr\\. ?)?(?<a>\\d{1,4})/(?<b>\\d{1,4})(?:/" + SERIES + "\\b)?";
    // "Verordening (EU) 2016/679" | "Richtlijn 92/43/EEG" | "Verordening (EG) nr. 1107/2009" | "Besluit (GBVB)
    // 2021/509"
    private static final Pattern ACT = Pattern.compile(
            "(?<kind>verordening(?:en)?|richtlijn(?:en)?|besluit(?:en)?|kaderbesluit(?:en)?|beschikking(?:en)?|"
                    + "regulations?|directives?|framework decisions?|decisions?|gemeenschappelijk optreden|"
                    + "gemeenschappelijk standpunt|uitvoeringsbesluit|uitvoeringsverordening) "
                    + "(?:van de (?:Raad|Commissie) )?" + NUMBER
                    + "(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // "COM(2022) 457" | "COM (2022) 457 final" | "COM/2022/457" | "SWD(2023) 819" | "SWD (2023), 819 final"
    private static final Pattern COMMISSION =
            Pattern.compile("\\b(?<series>COM|SWD|JOIN|SEC) ?(?:\\((?<y>\\d{4})\\),? ?|"
                    + "/(?<y2>\\d{4})/)(?<n>\\d{1,4})(?!\\d)(?: final)?");
    // "Habitatrichtlijn" | "AI-verordening" | "AVG" | "VWEU" | "Kaderrichtlijn water" | "EG-Verdrag"; with a number
    // "Nitraatrichtlijn (91/676/EEG)"
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d-])(?<!Uitvoeringswet )(?<name>(?:EU-)?(?:" + EuNames.properNames()
                    + "|\\p{L}[\\p{L}-]{2,40}(?:richtlijn|verordening)|"
                    + "(?<=artikel \\d{1,2} (?:van het )?)Handvest(?! (?:der|voor) | van (?!de grondrechten))))"
                    + "(?:\\d{1,2}(?!\\d))?(?![\\p{L}-])(?<number> ?\\(?(?:[Vv]erordening |[Rr]ichtlijn )?(?:" + SERIES
                    + "? ?)" + NUMBER + "\\)?)?");
    // "(AVG)" | "(hierna: de AVG)"
    private static final Pattern DEFINED =
            Pattern.compile(" \\((?:hierna(?: te noemen)?[:,]? ?)?(?:de |het )?(?<short>\\p{Lu}[\\p{L}\\d ]{1,14})\\)");
    // "richtlijn milieucriminaliteit" | "de richtlijn industriële emissies" | "Richtlijn bescherming van het milieu
    // door middel van strafrecht"
    private static final Pattern TOPIC =
            Pattern.compile("(?:EU-)?[Rr]ichtlijn (?<topic>\\p{Ll}[\\p{Ll}ë-]{3,40}(?: [\\p{Ll}ë-]{2,30}){0,8})");
    // ", 2014/24/EU" | " en (EU) 2016/680" after the first of several
    private static final Pattern FURTHER = Pattern.compile("(?:, en |, | en | and )(?<act>" + NUMBER + ")(?!\\d)");
    private static final List<String> ACTS = List.of(
            "erordening", "ichtlijn", "esluit", "eschikking", "emeenschappelijk", "egulation", "irective", "ecision");
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("ichtlijn", "erordening", "Handvest"), EuNames.literals().stream())
            .distinct()
            .toList();

    // "Europese" | "Europees" | "EU" | "EU-richtlijn"
    private static final Pattern MARK = Pattern.compile("(?<!\\p{L})(?:Europe(?:se|es)|EU)(?!\\p{L})");
    /** The descriptors of EUR-Lex by what names the act; any other act is a decision. */
    private static final List<Map.Entry<String, Character>> LETTERS = List.of(
            Map.entry("kaderbesluit", 'F'),
            Map.entry("framework", 'F'),
            Map.entry("gemeenschappelijk", 'E'),
            Map.entry("verordening", 'R'),
            Map.entry("regulation", 'R'),
            Map.entry("richtlijn", 'L'),
            Map.entry("directive", 'L'));

    // "van de beroepsgroep", after the number of an act that is none of the Union
    private static final Pattern OTHER_AUTHOR = Pattern.compile(" van (?:de|het|een) (?!Raad|Commissie|Europe)");

    // "verordening 17/62" | "richtlijn 95/46": as the acts of the first years are cited
    private static final Pattern OF_COMMUNITY =
            Pattern.compile("verordening(?:en)? \\d{1,4}/(?:5[89]|6\\d)|richtlijn(?:en)? (?:5[89]|[6-9]\\d)/\\d{1,3}");

    /** So near to a name its text speaks of the Union. */
    private static final int NEAR = 200;

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(named(text));
        resolver.add(numbered(text));
        resolver.add(topics(text));
        return resolver.references();
    }

    private static List<Reference> numbered(String text) {
        List<Reference> numbered = new ArrayList<>();
        for (Matcher act : LiteralSearch.matches(ACT, text, LiteralSearch.wordsWith(text, ACTS))) {
            String celex = celex(act, act.group("kind"));
            if (celex != null && isMarked(act, text)) {
                numbered.add(reference(text, act.start(), act.end(), celex));
                addFurther(text, act, numbered);
            }
        }
        for (Matcher paper : LiteralSearch.matches(
                COMMISSION, text, LiteralSearch.wordsWith(text, List.of("COM", "SWD", "JOIN", "SEC")))) {
            String year = paper.group("y") == null ? paper.group("y2") : paper.group("y");
            String id = paper.group("series") + "/" + year + "/" + paper.group("n");
            numbered.add(Found.at(paper, new GenericTarget("eu", id, null, List.of())));
        }
        return numbered;
    }

    /** The other acts of an enumeration, each by its number alone. */
    private static void addFurther(String text, Matcher act, List<Reference> numbered) {
        String kind = act.group("kind");
        boolean isPlural = kind.endsWith("en") || kind.endsWith("s");
        int end = act.end();
        for (Matcher next = LiteralSearch.behind(FURTHER, text, end);
                isPlural && next != null;
                next = LiteralSearch.behind(FURTHER, text, end)) {
            String celex = !isOfSeries(act) || isOfSeries(next) ? celex(next, kind) : null;
            if (celex != null) {
                numbered.add(reference(text, next.start("act"), next.end(), celex));
            }
            end = next.end();
        }
    }

    /**
     * 'besluit 2023/24 van de gemeente' is none: a decision or an undated pair of numbers bears the mark of the Union.
     */
    private static boolean isMarked(Matcher act, String text) {
        boolean hasYear = act.group().contains("nr.")
                || act.group("a").length() + act.group("b").length() >= 5;
        String kind = act.group("kind").toLowerCase(Locale.ROOT);
        boolean isOfCommunity = OF_COMMUNITY
                        .matcher(kind + " " + act.group("a") + "/" + act.group("b"))
                        .matches()
                && !OTHER_AUTHOR.matcher(text).region(act.end(), text.length()).lookingAt();
        return isOfSeries(act) || isOfCommunity || (hasYear && !kind.contains("besluit") && !kind.contains("decision"));
    }

    /** Whether the number bears the name of the Union or of one of the Communities. */
    private static boolean isOfSeries(Matcher act) {
        return act.group().contains("(") || act.group().matches("(?s).*/\\p{L}{2,7}");
    }

    private static List<Reference> named(String text) {
        List<Reference> named = new ArrayList<>();
        int end = 0;
        for (Matcher matcher : LiteralSearch.matches(NAME, text, LiteralSearch.wordsWith(text, NAMES))) {
            Reference reference = matcher.start() < end ? null : named(text, matcher);
            if (reference != null) {
                named.add(reference);
                end = reference.span().end();
            }
        }
        return named;
    }

    private static @Nullable Reference named(String text, Matcher matcher) {
        String name = matcher.group("name");
        String number = matcher.group("number") == null ? null : celex(matcher, kind(name));
        if (number != null) {
            return reference(text, matcher.start(), matcher.end(), number);
        }
        if (!EuNames.isName(name) && !name.equals(CHARTER) && !isOfUnion(text, matcher)) {
            return null;
        }
        String celex = EuNames.celex(name.equals(CHARTER) ? "EU-" + name : name);
        return reference(text, matcher.start(), endWithShort(text, matcher.end("name"), celex), celex);
    }

    private static String kind(String name) {
        return name.toLowerCase(Locale.ROOT).contains("verordening") ? "verordening" : "richtlijn";
    }

    /** Rules of our own authorities go by the same words: a name that no table holds counts in a text on the Union. */
    private static boolean isOfUnion(String text, Matcher name) {
        return MARK.matcher(text)
                .region(Math.max(0, name.start() - NEAR), Math.min(text.length(), name.end() + NEAR))
                .find();
    }

    /** An abbreviation in brackets after the name of the same act belongs to that mention. */
    private static int endWithShort(String text, int end, @Nullable String celex) {
        Matcher bracket = DEFINED.matcher(text).region(end, text.length());
        boolean same = celex != null && bracket.lookingAt() && celex.equals(EuNames.celex(bracket.group("short")));
        return same ? bracket.end() : end;
    }

    /** Directives by their topic, the longest that the table holds. */
    private static List<Reference> topics(String text) {
        List<Reference> topics = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(TOPIC, text, LiteralSearch.wordsWith(text, List.of("ichtlijn")))) {
            String topic = matcher.group("topic");
            while (!topic.isEmpty() && !EuNames.isTopic(topic)) {
                topic = topic.substring(0, Math.max(0, topic.lastIndexOf(' ')));
            }
            if (!topic.isEmpty()) {
                topics.add(reference(
                        text, matcher.start(), matcher.start("topic") + topic.length(), EuNames.celexOfTopic(topic)));
            }
        }
        return topics;
    }

    private static Reference reference(String text, int start, int end, @Nullable String celex) {
        ArticlePhrase article = ArticlePhrase.before(text, start);
        int from = article == null ? start : article.start();
        List<Attribute> attributes = new ArrayList<>();
        if (article != null && article.article() != null) {
            attributes.add(Attribute.of("article", article.article()));
            attributes.addAll(article.attributes());
        }
        String url = celex == null ? null : "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:" + celex;
        return Found.at(text.substring(from, end), from, new GenericTarget("eu", celex, url, attributes));
    }

    /**
     * Since 2015 year/number for all acts (EUR-Lex, 'harmonised numbering'); before, regulations and decisions with
     * 'nr.' number/year. A year of two digits is of the last century.
     */
    private static @Nullable String celex(Matcher act, String kindOfAct) {
        String kind = kindOfAct.toLowerCase(Locale.ROOT);
        char letter = letter(kind);
        int a = Integer.parseInt(act.group("a"));
        int b = Integer.parseInt(act.group("b"));
        boolean numberFirst = letter == 'R' || (letter == 'D' && act.group().contains("nr."));
        boolean yearFirst = isYear(a) == isYear(b) ? !numberFirst || (isYear(a) && a >= 2015) : isYear(a);
        int year = yearFirst ? a : b;
        int number = yearFirst ? b : a;
        int full = year < 100 ? 1900 + year : year;
        return isYear(full) ? String.format(Locale.ROOT, "3%d%c%04d", full, letter, number) : null;
    }

    private static char letter(String kind) {
        return LETTERS.stream()
                .filter(letter -> kind.contains(letter.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse('D');
    }

    private static boolean isYear(int number) {
        return number >= 1952 && number <= 2099;
    }
}
