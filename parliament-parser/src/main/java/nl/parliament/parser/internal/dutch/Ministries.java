package nl.parliament.parser.internal.dutch;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The ministries since 2007 by official name. Source: the value list of ministries of TOOI, the government's register
 * of names (24 February 2026).
 */
public final class Ministries {
    /** How the name of every ministry begins. */
    public static final String HOUSE = "Ministerie van ";

    private static final List<String> NAMES = List.of(
                    "Algemene Zaken",
                    "Asiel en Migratie",
                    "Binnenlandse Zaken en Koninkrijksrelaties",
                    "Buitenlandse Zaken",
                    "Defensie",
                    "Economische Zaken",
                    "Economische Zaken en Klimaat",
                    "Economische Zaken, Landbouw en Innovatie",
                    "Financiën",
                    "Infrastructuur en Milieu",
                    "Infrastructuur en Waterstaat",
                    "Justitie",
                    "Justitie en Veiligheid",
                    "Klimaat en Groene Groei",
                    "Landbouw, Natuur en Voedselkwaliteit",
                    "Landbouw, Visserij, Voedselzekerheid en Natuur",
                    "Onderwijs, Cultuur en Wetenschap",
                    "Sociale Zaken en Werkgelegenheid",
                    "Veiligheid en Justitie",
                    "Verkeer en Waterstaat",
                    "Volksgezondheid, Welzijn en Sport",
                    "Volkshuisvesting en Ruimtelijke Ordening",
                    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer")
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Pattern BLANKS = Pattern.compile("\\s{1,100}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /** As the papers of both chambers and the ministries themselves shorten them. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("AZ", "Algemene Zaken"),
            Map.entry("AenM", "Asiel en Migratie"),
            Map.entry("BZ", "Buitenlandse Zaken"),
            Map.entry("BuZa", "Buitenlandse Zaken"),
            Map.entry("BZK", "Binnenlandse Zaken en Koninkrijksrelaties"),
            Map.entry("DEF", "Defensie"),
            Map.entry("EZ", "Economische Zaken"),
            Map.entry("EZK", "Economische Zaken en Klimaat"),
            Map.entry("EL&I", "Economische Zaken, Landbouw en Innovatie"),
            Map.entry("FIN", "Financiën"),
            Map.entry("IenM", "Infrastructuur en Milieu"),
            Map.entry("I&M", "Infrastructuur en Milieu"),
            Map.entry("IenW", "Infrastructuur en Waterstaat"),
            Map.entry("I&W", "Infrastructuur en Waterstaat"),
            Map.entry("JenV", "Justitie en Veiligheid"),
            Map.entry("J&V", "Justitie en Veiligheid"),
            Map.entry("VenJ", "Veiligheid en Justitie"),
            Map.entry("V&J", "Veiligheid en Justitie"),
            Map.entry("KGG", "Klimaat en Groene Groei"),
            Map.entry("LNV", "Landbouw, Natuur en Voedselkwaliteit"),
            Map.entry("LVVN", "Landbouw, Visserij, Voedselzekerheid en Natuur"),
            Map.entry("OCW", "Onderwijs, Cultuur en Wetenschap"),
            Map.entry("SZW", "Sociale Zaken en Werkgelegenheid"),
            Map.entry("VRO", "Volkshuisvesting en Ruimtelijke Ordening"),
            Map.entry("VROM", "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer"),
            Map.entry("V&W", "Verkeer en Waterstaat"),
            Map.entry("VWS", "Volksgezondheid, Welzijn en Sport"));

    // "www.rijksoverheid.nl/ezk" | "naam@minvws.nl" | "www.minbzk.nl"
    private static final Pattern SITE =
            Pattern.compile("(?i)(?:rijksoverheid\\.nl/|\\bmin)(\\p{L}{2,5})(?:\\.nl)?(?![\\p{L}/.])");
    private static final int LONGEST = 90;
    private static final int LETTERS_PER_SLIP = 8;

    private static final Map<String, String> BY_FOLDED_NAME = byFoldedName();
    private static final Map<String, String> BY_SITE = bySite();
    private static final Set<String> WORDS = words();

    private Ministries() {}

    private static Map<String, String> byFoldedName() {
        Map<String, String> names = new LinkedHashMap<>();
        NAMES.forEach(name -> names.putIfAbsent(fold(name), name));
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, String> bySite() {
        Map<String, String> sites = new HashMap<>();
        ABBREVIATIONS.forEach((abbreviation, name) -> sites.put(abbreviation.toLowerCase(Locale.ROOT), name));
        return Map.copyOf(sites);
    }

    private static Set<String> words() {
        Set<String> words = NAMES.stream()
                .flatMap(name -> Arrays.stream(name.split("[ ,]+")))
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
        words.addAll(Portfolios.words());
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** What a ministry is called that looks after this portfolio: 'Ministerie van Financiën'. */
    public static String called(String name) {
        return HOUSE + name;
    }

    /** Whether the text names a ministry as such, in whatever case. */
    public static boolean isNamedIn(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains(HOUSE.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether the line begins with the name of a ministry. */
    public static boolean begins(String line) {
        return line.regionMatches(true, 0, HOUSE, 0, HOUSE.length() - 1);
    }

    /** The official name that {@code text} holds after 'van', longest first, blanks folded; null when it holds none. */
    public static @Nullable String in(String text) {
        String folded = fold(text);
        return BY_FOLDED_NAME.entrySet().stream()
                .filter(name -> folded.contains(name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** The official name that {@code name} is, but for a letter of each eight; null when it is none. */
    public static @Nullable String named(String name) {
        String folded = fold(name);
        String exact = BY_FOLDED_NAME.get(folded);
        return exact == null && name.length() < LONGEST ? misread(folded) : exact;
    }

    private static @Nullable String misread(String folded) {
        return BY_FOLDED_NAME.entrySet().stream()
                .filter(name -> Spelling.isWithin(name.getKey().length() / LETTERS_PER_SLIP, folded, name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** The ministry that has the address of the net: 'rijksoverheid.nl/ezk', '@minvws.nl'; null for others. */
    public static @Nullable String at(String address) {
        Matcher site = SITE.matcher(address);
        return site.find() ? BY_SITE.get(site.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /** The official name that an abbreviation stands for: 'BZK'; null when it is none. */
    public static @Nullable String abbreviated(String abbreviation) {
        return ABBREVIATIONS.get(abbreviation);
    }

    /** Whether the word belongs to the name of a ministry or portfolio, and so to no person. */
    public static boolean isWordOfOne(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Without case, diacritics and blanks: recognition and converters lose those between words. */
    private static String fold(String text) {
        String glued = BLANKS.matcher(WhiteSpace.folded(text)).replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(glued, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
