package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.model.Wet;
import nl.parliament.parser.Recogniser;
import org.jspecify.annotations.Nullable;

/**
 * National laws by name or abbreviation, with the article before it. An abbreviation that the letter itself defines in brackets
 * behind a name ('(Bbz)', '(hierna: de Awb)') counts for the rest of the text.
 */
final class WetRecogniser implements Recogniser {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d-])(?:\\p{Lu}[\\p{L}\\d-]{1,60}|wetboek|grondwet)(?![\\p{L}\\d])");
    // "artikel 100 van de " | "artikel 3:2, eerste lid, onder b, " | "artikelen 10, 14a en 300 van het " | "art. 5 "
    private static final Pattern ARTICLE = Pattern.compile(
            "(?<![\\p{L}])(?:[Ww]ets)?(?:[Aa]rtikel(?:en)?|[Aa]rtt?\\.) (?<article>\\d{1,4}[a-z]{0,4}(?:[:.]\\d{1,4}[a-z]{0,2}){0,3})\\.?(?<more>[^.;()\\n]{0,120}?)(?:,? van (?:de |het )?|,? )$");
    // "(Bbz)" | "(hierna: de Awb)" | "(hierna te noemen: Woo)"
    private static final Pattern DEFINED = Pattern.compile(" ?\\((?:hierna(?: te noemen)?:? ?)?(?:de |het )?['\"]?(\\p{Lu}[\\p{L}]{1,9})['\"]?\\)");
    // "Tijdelijke overbruggingsregeling zelfstandig ondernemers (TOZO)" | "Regeling ammoniak en veehouderij (Rav)"
    private static final Pattern NAMED = Pattern.compile(
            "(?:Wet|Besluit|Regeling|Tijdelijke \\p{L}{0,30}(?:regeling|wet|besluit)|\\p{Lu}\\p{Ll}{2,30}(?:regeling|besluit|wet))(?: [\\p{L}\\d-]{2,30}){0,9}(?= \\(\\p{Lu}\\p{L}{1,7}\\))");
    // "de Omgevingsregeling" | "het Luchthavenverkeerbesluit"
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{Ll}{3,40}(?:wet|besluit|regeling)");
    private static final int LOOK_BACK = 170;

    private final LawTable table;

    WetRecogniser(LawTable table) {
        this.table = table;
    }

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Map<String, LawTable.Law> defined = new HashMap<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            LawTable.Law law = law(text, word, defined);
            from = law == null ? word.end() : word.start() + law.name().length();
            Reference reference = law == null ? null : reference(text, word.start(), from, law);
            if (law != null && reference != null) {
                references.add(reference);
                define(text, from, law, defined);
            }
        }
        return references;
    }

    private LawTable.@Nullable Law law(String text, Matcher word, Map<String, LawTable.Law> defined) {
        LawTable.Law law = table.at(text, word.start());
        if (law != null) {
            return law;
        }
        LawTable.Law own = defined.get(word.group().toLowerCase(Locale.ROOT));
        return own == null ? unknown(text, word) : new LawTable.Law(own.bwb(), word.group(), own.title());
    }

    /** A law that is not in the table, when its form says that it is one: it has a name but no id. */
    private static LawTable.@Nullable Law unknown(String text, Matcher word) {
        Matcher named = NAMED.matcher(text).region(word.start(), text.length());
        if (named.lookingAt()) {
            return new LawTable.Law(null, named.group(), named.group());
        }
        int start = word.start();
        boolean article = text.startsWith("de ", Math.max(0, start - 3)) || text.startsWith("het ", Math.max(0, start - 4));
        boolean compound = article && COMPOUND.matcher(word.group()).matches();
        return compound ? new LawTable.Law(null, word.group(), word.group()) : null;
    }

    private static void define(String text, int end, LawTable.Law law, Map<String, LawTable.Law> defined) {
        Matcher matcher = DEFINED.matcher(text).region(end, text.length());
        if (matcher.lookingAt()) {
            defined.put(matcher.group(1).toLowerCase(Locale.ROOT), law);
        }
    }

    /** An abbreviation as short as 'Sr' is other things as well, and counts only behind an article. */
    private static @Nullable Reference reference(String text, int start, int end, LawTable.Law law) {
        Matcher article = ARTICLE.matcher(text.substring(Math.max(0, start - LOOK_BACK), start));
        if (!article.find()) {
            if (law.name().length() < 3) {
                return null;
            }
            return Found.at(text.substring(start, end), start, new Wet(law.title(), law.bwb(), null, List.of()));
        }
        int from = Math.max(0, start - LOOK_BACK) + article.start();
        return Found.at(
                text.substring(from, end), from, new Wet(law.title(), law.bwb(), article.group("article"), List.of()));
    }
}
