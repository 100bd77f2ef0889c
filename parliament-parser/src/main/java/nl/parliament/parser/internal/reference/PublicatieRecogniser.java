package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/**
 * Official gazettes: Staatsblad, Staatscourant, Tractatenblad, and those of lower authorities and Caribbean countries.
 */
final class PublicatieRecogniser implements Recogniser {
    // "Stb. 2020, 118" | "Stb.1992,315" | "Staatsblad 2020, 118" | "Stcrt. 2024, nr. 123" | "Trb. 2015, 196" |
    // "Staatscourant van 16
    // juni 2005, nr. 114" | "Stb. 2024, 12 en 13"
    private static final Pattern CITATION =
            Pattern.compile("\\b(?<paper>Stb\\.?|Staatsblad|Stcrt\\.?|Staatscourant|Trb\\.?|"
                    + "Tractatenblad),? ?(?:(?:van )?\\d{1,2} \\p{L}{3,9} )?(?<year>(?:18|19|20)\\d{2})(?:,|"
                    + "/|-)? ?(?:nrs?\\.? ?)?(?<number>\\d{1,6}(?:(?:, | en |, en )\\d{1,6}(?!\\d|"
                    + "\\.\\d|, ?\\d| \\p{L}{3})){0,9})(?<note>-n\\d)?(?!\\d)");

    // "Wet van 4 juni 1992 (Stb. 315)" | "besluit van 3 mei 1990, houdende regels (Stb. 222)": the day gives the year
    private static final Pattern OF_DAY = Pattern.compile("(?:[Ww]et|[Rr]ijkswet|[Bb]esluit) van \\d{1,2} \\p{L}{3,9} "
            + "(?<year>(?:18|19|20)\\d{2})[^();\\n]{0,160}\\((?<stb>Stb\\. ?(?<number>\\d{1,4}))\\)");
    // "Gemeenteblad 2026, 405510" | "Gemeenteblad van Utrecht 2022, 123" | "Provinciaal blad 2020, nr. 1234" | "Prb.
    // 2023, 12": numbered for the whole country since 2014
    private static final Pattern LOWER = Pattern.compile("\\b(?<paper>Gemeenteblad|Gmb\\.|Provinciaal [Bb]lad|Prb\\.|"
            + "Waterschapsblad|Wsb\\.|Blad gemeenschappelijke regeling|Bgr\\.)"
            + "(?: (?:van )?(?:de )?(?:gemeente |provincie )?\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){0,3})?"
            + ",? ?(?<year>20(?:1[4-9]|[2-9]\\d)),? ?(?:nr\\. ?)?"
            + "(?<number>\\d{1,7})(?!\\d)");
    // "AB 2013, no. 2" | "P.B. 2010, no. 5" | "A.B. 2012 GT no. 10": no register gives these an id
    private static final Pattern CARIBBEAN =
            Pattern.compile("(?<![\\p{L}.])(?:AB|A\\.B\\.|PB|P\\.B\\.|Afkondigingsblad|"
                    + "Publicatieblad),? \\d{4},? (?:(?:GT )?no\\.|GT nr\\.) ?\\d{1,4}(?!\\d)");

    private static final Map<Character, String> LOWER_SERIES = Map.of('G', "gmb", 'P', "prb", 'W', "wsb", 'B', "bgr");

    private static final List<String> WORDS =
            List.of("Stb", "Staatsblad", "Stcrt", "Staatscourant", "Trb", "Tractatenblad");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(CITATION, text, LiteralSearch.wordsWith(text, WORDS))) {
            String paper = matcher.group("paper");
            String prefix =
                    paper.startsWith("T") ? "trb" : paper.startsWith("Stb") || paper.endsWith("blad") ? "stb" : "stcrt";
            for (String number : matcher.group("number").split("\\D+")) {
                String note = matcher.group("note") == null ? "" : matcher.group("note");
                String id = prefix + "-" + matcher.group("year") + "-" + number + note;
                references.add(Found.at(matcher, Found.published("publicatie", id, List.of())));
            }
        }
        references.addAll(ofDays(text));
        references.addAll(lower(text));
        references.addAll(caribbean(text));
        return references;
    }

    private static List<Reference> ofDays(String text) {
        List<Reference> references = new ArrayList<>();
        int[] places = LiteralSearch.wordsWith(text, List.of("et van ", "esluit van "));
        for (Matcher matcher : LiteralSearch.matches(OF_DAY, text, places)) {
            String id = "stb-" + matcher.group("year") + "-" + matcher.group("number");
            references.add(
                    Found.at(matcher.group("stb"), matcher.start("stb"), Found.published("publicatie", id, List.of())));
        }
        return references;
    }

    private static List<Reference> lower(String text) {
        List<Reference> references = new ArrayList<>();
        List<String> papers = List.of(
                "Gemeenteblad", "Provinciaal ", "Waterschapsblad", "Blad gemeen", "Gmb.", "Prb.", "Wsb.", "Bgr.");
        for (Matcher matcher : LiteralSearch.matches(LOWER, text, LiteralSearch.words(text, papers))) {
            String series = Objects.requireNonNull(
                    LOWER_SERIES.get(matcher.group("paper").charAt(0)));
            String id = series + "-" + matcher.group("year") + "-" + matcher.group("number");
            references.add(Found.at(matcher, Found.published("publicatie", id, List.of())));
        }
        return references;
    }

    private static List<Reference> caribbean(String text) {
        List<Reference> references = new ArrayList<>();
        List<String> papers = List.of("AB ", "A.B.", "PB ", "P.B.", "Afkondigingsblad", "Publicatieblad");
        for (Matcher matcher : LiteralSearch.matches(CARIBBEAN, text, LiteralSearch.words(text, papers))) {
            references.add(Found.at(matcher, new GenericTarget("publicatie", null, null, List.of())));
        }
        return references;
    }
}
