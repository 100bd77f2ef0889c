package nl.parliament.parser.internal.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The place in a law or an act that stands before its name: 'artikel 3:2, eerste lid, onder b, van de'. Forms:
 * Aanwijzingen voor de regelgeving, 3.27-3.29.
 *
 * @param start where the phrase begins in the text
 * @param articles the articles, in the order named; empty for a chapter, a title or an annex
 * @param book the book of the Burgerlijk Wetboek, when the phrase names one; else null
 * @param further chapter, lid and onderdeel
 */
public record ArticlePhrase(
        int start, List<String> articles, @Nullable String book, List<Attribute> further) {
    private static final int LOOK_BACK = 190;
    private static final String NUMBER = "\\d{1,4}(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|"
            + "[a-z]{1,4}|[A-H](?!\\p{L}))?(?:[:.]\\d{1,4}[a-z]{0,3}){0,3}";
    private static final List<String> ORDINALS = List.of(
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde");
    private static final String ORDINAL_WORD = String.join("|", ORDINALS);
    private static final String ORDINAL = "(?:" + ORDINAL_WORD + "|\\d{1,2}(?:e|de|ste)?)";
    // a figure by itself is a NUMBER only: in two ways a list of them would be tried in two to their number
    private static final String PART = "(?:" + ORDINAL + " (?:lid|leden|volzin|alinea|gedachtestreepje)|(?:"
            + ORDINAL_WORD + ")|ten (?:" + ORDINAL_WORD + ")|(?:lid|leden) \\d{1,2}"
            + "|aanhef|(?:sub|onder|onderdeel|onderdelen)(?: [a-z0-9]{1,3}°?)?|" + NUMBER + "|[a-z]{1,2}°?)(?!\\p{L})";
    private static final String SEPARATOR = "(?:, en | en |, | of | tot en met | t/m | juncto | jo\\.? |-| )";
    // "artikel 100" | "artikelen 10, 14a en 300" | "artikel G 6" | "art. 3:2, eerste lid, onder b" | "hoofdstuk 17a" |
    // "titel 5 van
    // Boek 7"
    private static final Pattern PHRASE =
            Pattern.compile("(?<!\\p{L})(?<kind>(?:[Ww]ets)?[Aa]rtikel(?:en)?|[Aa]rtt?\\.|[Hh]oofdstuk(?:ken)?|"
                    + "[Tt]itel|[Aa]fdeling|[Pp]aragraaf|[Bb]ijlage) "
                    + "(?<first>" + NUMBER + "|[A-Z] \\d{1,3}[a-z]?|[IVX]{1,5}[a-z]?)(?<more>(?:" + SEPARATOR + PART
                    + "|\\([a-z0-9]{1,3}\\)){0,14})\\.?"
                    + "(?:,? (?:van|uit|in|bij) [Bb]oek (?<book>\\d{1,2}A?))?(?:,? (?:van|uit|in|"
                    + "bij) (?:de |het |deze |die )?|,? )$");
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\d.:])(" + NUMBER + ")(?! ?(?:e |de |ste |lid\\b|leden\\b|°))(?![\\p{L}\\d])");
    private static final Pattern LID = Pattern.compile(
            "\\b(" + ORDINAL + ") (?:lid|leden)\\b|\\b(?:lid|leden) (\\d{1,2})\\b|(?<=\\d)\\((\\d{1,2})\\)");
    private static final Pattern ONDERDEEL =
            Pattern.compile("\\b(?:sub|onder|onderdeel|onderdelen) ([a-z0-9]{1,3})\\b");

    /** The phrase that ends where the name begins; null when there is none. */
    public static @Nullable ArticlePhrase before(String text, int name) {
        int from = Math.max(0, name - LOOK_BACK);
        if (name == 0 || text.charAt(name - 1) != ' ') {
            return null;
        }
        String window = text.substring(from, name);
        Matcher matcher = PHRASE.matcher(window).useTransparentBounds(true);
        for (int at = 0; at < window.length(); at++) {
            if (mayBegin(window, at) && matcher.region(at, window.length()).lookingAt()) {
                return of(matcher, from);
            }
        }
        return null;
    }

    /** Whether one of the kinds of the phrase stands here: a plain look before the costly one. */
    private static boolean mayBegin(String text, int at) {
        boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
        return begins
                && switch (text.charAt(at)) {
                    case 'a', 'A' -> text.startsWith("rt", at + 1) || text.startsWith("fdeling", at + 1);
                    case 'w', 'W' -> text.startsWith("ets", at + 1);
                    case 'h', 'H' -> text.startsWith("oofdstuk", at + 1);
                    case 't', 'T' -> text.startsWith("itel", at + 1);
                    case 'p', 'P' -> text.startsWith("aragraaf", at + 1);
                    case 'b', 'B' -> text.startsWith("ijlage", at + 1);
                    default -> false;
                };
    }

    private static ArticlePhrase of(Matcher matcher, int from) {
        String kind = matcher.group("kind").toLowerCase(Locale.ROOT);
        boolean article = kind.contains("art");
        String more = matcher.group("more");
        List<Attribute> further = new ArrayList<>();
        if (!article) {
            further.add(Attribute.of(kind.replaceFirst("ken$", ""), matcher.group("first")));
        }
        Matcher lid = LID.matcher(more);
        if (lid.find()) {
            further.add(Attribute.of("lid", lid(lid)));
        }
        Matcher onderdeel = ONDERDEEL.matcher(more);
        if (onderdeel.find()) {
            further.add(Attribute.of("onderdeel", onderdeel.group(1)));
        }
        return new ArticlePhrase(
                from + matcher.start(), article ? articles(matcher, more) : List.of(), matcher.group("book"), further);
    }

    private static String lid(Matcher lid) {
        String number = lid.group(1) == null ? lid.group(2) == null ? lid.group(3) : lid.group(2) : lid.group(1);
        int ordinal = ORDINALS.indexOf(number);
        return ordinal >= 0 ? String.valueOf(ordinal + 1) : number.replaceAll("\\D", "");
    }

    /** The first, and the further ones of an enumeration. */
    private static List<String> articles(Matcher matcher, String more) {
        List<String> articles = new ArrayList<>(List.of(matcher.group("first")));
        if (matcher.group("kind").endsWith("en") || matcher.group("kind").endsWith("tt.")) {
            Matcher further = ARTICLE.matcher(more);
            while (further.find()) {
                articles.add(further.group(1));
            }
        }
        return articles;
    }

    /** The first article; null when the phrase names none. */
    public @Nullable String article() {
        return articles.isEmpty() ? null : articles.get(0);
    }

    /** Lid, onderdeel and chapter, and the articles when they are several. */
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>(further);
        if (articles.size() > 1) {
            attributes.add(Attribute.of("articles", String.join(" ", articles)));
        }
        return attributes;
    }
}
