package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.EuCases;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.resolve.OverlapResolver;

/** Judgments by ECLI, or by the number that a court gave the case; of such a number no ECLI can be made. */
final class RechtspraakRecogniser implements Recogniser {
    // "ECLI:NL:HR:2019:2006" | "ECLI: NL:HR:2010:392" | "ECLI:EU:C:2018:882"
    private static final Pattern ECLI =
            Pattern.compile("(?i)\\bECLI: ?([A-Z]{2}:[A-Z]{1,7}:\\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)");
    // "EU:C:2018:882": the short form of the courts of the Union
    private static final Pattern SHORT_ECLI = Pattern.compile("(?<![\\p{L}\\d:-])EU:[CTF]:\\d{4}:\\d{1,4}(?!\\d)");
    // "zaak C-311/18" | "gevoegde zaken C-293/12 en C-594/12" | "HvJ EU 20 november 2017, C-441/17 R" | "LJN: BG8465"
    private static final Pattern CASE =
            Pattern.compile("(?<![\\p{L}\\d-])(?<number>[CT]-\\d{1,4}/\\d{2}(?: P| R)?(?![\\d\\p{L}]))|"
                    + "\\bza(?:ak|ken) (?<old>\\d{1,3}/(?:5[3-9]|[67]\\d|8[0-8]))(?![\\d/])|"
                    + "\\bLJN:? ?(?<ljn>[A-Z]{2}\\d{4})\\b");
    // "ABRvS 29 mei 2019, 201600614/3/R2" | "EHRM 26 maart 1987, nr. 9248/81"
    private static final Pattern BY_COURT = Pattern.compile("\\b(?:ABRvS|Afdeling bestuursrechtspraak[^.;\\n]{0,60}|"
            + "EHRM[^.;\\n]{0,40}?),? (?:[^.;\\n]{0,40}?)(?:(?:zaak)?nr\\. "
            + "?)?(?<number>\\d{9}/\\d(?:/[A-Z]\\d)?|\\d{3,5}/\\d{2}(?!\\d))");

    private static final int ECLI_BEHIND = 40;

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(eclis(text));
        resolver.add(shortEclis(text));
        resolver.add(numbers(CASE, text, List.of("C-", "T-", "LJN", "zaak ", "zaken ")));
        resolver.add(numbers(BY_COURT, text, List.of("ABRvS", "Afdeling bestuursrechtspraak", "EHRM")));
        return resolver.references();
    }

    private static List<Reference> eclis(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher :
                LiteralSearch.matches(ECLI, text, LiteralSearch.wordsWith(text, List.of("ECLI", "ecli", "Ecli")))) {
            String id = "ECLI:" + matcher.group(1).toUpperCase(Locale.ROOT);
            String url = "https://deeplink.rechtspraak.nl/uitspraak?id=" + id;
            references.add(Found.at(matcher, new GenericTarget("rechtspraak", id, url, List.of())));
        }
        return references;
    }

    private static List<Reference> shortEclis(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(SHORT_ECLI, text, LiteralSearch.words(text, List.of("EU:")))) {
            String id = "ECLI:" + matcher.group();
            references.add(Found.at(matcher, new GenericTarget("rechtspraak", id, EuCases.url(id), List.of())));
        }
        return references;
    }

    private static List<Reference> numbers(Pattern pattern, String text, List<String> words) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(pattern, text, LiteralSearch.wordsWith(text, words))) {
            if (!isNamedByEcli(text, matcher.end())) {
                references.add(numbered(matcher, number(matcher)));
            }
        }
        return references;
    }

    private static String number(Matcher matcher) {
        String words = matcher.group();
        if (words.startsWith("LJN")) {
            return "LJN " + matcher.group("ljn");
        }
        return words.startsWith("za") ? matcher.group("old") : matcher.group("number");
    }

    private static Reference numbered(Matcher matcher, String number) {
        String celex = EuCases.celex(number);
        String url = celex == null ? null : EuCases.url(celex);
        return Found.at(
                matcher, new GenericTarget("rechtspraak", celex, url, List.of(Attribute.of("caseNumber", number))));
    }

    /** After the number stands the ECLI of the same judgment. */
    private static boolean isNamedByEcli(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + ECLI_BEHIND)).contains("ECLI:");
    }
}
