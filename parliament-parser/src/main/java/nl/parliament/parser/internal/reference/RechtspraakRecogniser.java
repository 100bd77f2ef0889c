package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.EuCases;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.grammar.StrasbourgCases;
import nl.parliament.parser.internal.reference.resolve.OverlapResolver;

/** Judgments by ECLI, or by the number that a court gave the case; of such a number no ECLI can be made. */
final class RechtspraakRecogniser implements Recogniser {
    // "ECLI:NL:HR:2019:2006" | "ECLI: NL:HR:2010:392" | "ECLI:EU:C:2018:882"
    private static final Pattern ECLI =
            Pattern.compile("(?i)\\bECLI: ?([A-Z]{2}:[A-Z]{1,7}:\\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)");
    // "EU:C:2018:882" | "NL:HR:2019:2006" | "HR:2021:1778": the short form
    private static final Pattern SHORT_ECLI = Pattern.compile("(?<![\\p{L}\\d:-])(?:EU:[CTF]:\\d{4}:\\d{1,4}|"
            + "(?:NL:[A-Z]{2,7}|P?HR|RVS|CRVB|CBB|GH[A-Z]{3,4}|RB[A-Z]{3,4}):\\d{4}:[A-Z]{0,2}\\d{1,6})(?!\\d)");
    // "zaak C-311/18" | "gevoegde zaken C-293/12 en C-594/12" | "HvJ EU 20 november 2017, C-441/17 R" | "LJN: BG8465"
    private static final Pattern CASE =
            Pattern.compile("(?<![\\p{L}\\d-])(?<number>[CT]-\\d{1,4}/\\d{2}(?: P| R)?(?![\\d\\p{L}]))|"
                    + "\\bza(?:ak|ken) (?<old>\\d{1,3}/(?:5[3-9]|[67]\\d|8[0-8]))(?![\\d/])|"
                    + "\\bLJN:? ?(?<ljn>[A-Z]{2}\\d{4})\\b|"
                    + "(?<![\\d/])(?<state>(?:19|20)\\d{7}/\\d{1,2}/[A-Z]\\d{1,2})(?![\\d/])");
    // "ABRvS 29 mei 2019, 201600614/3/R2" | "EHRM 26 maart 1987, nr. 9248/81"
    private static final Pattern BY_COURT = Pattern.compile("\\b(?:ABRvS|Afdeling bestuursrechtspraak[^.;\\n]{0,60}|"
            + "EHRM[^.;\\n]{0,40}?),? (?:[^.;\\n]{0,40}?)(?:(?:zaak)?nr\\. "
            + "?)?(?<number>\\d{9}/\\d(?:/[A-Z]\\d)?|\\d{3,5}/\\d{2}(?!\\d))");

    private static final List<String> SHORT_COURTS =
            List.of("EU:", "NL:", "HR:", "PHR:", "RVS:", "CRVB:", "CBB:", "GH", "RB");

    private static final int ECLI_BEHIND = 40;

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(eclis(text));
        resolver.add(shortEclis(text));
        resolver.add(numbers(BY_COURT, text, List.of("ABRvS", "Afdeling bestuursrechtspraak", "EHRM")));
        resolver.add(numbers(CASE, text, List.of("C-", "T-", "LJN", "zaak ", "zaken ", "20", "19")));
        return resolver.references();
    }

    private static List<Reference> eclis(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher :
                LiteralSearch.matches(ECLI, text, LiteralSearch.wordsWith(text, List.of("ECLI", "ecli", "Ecli")))) {
            String id = "ECLI:" + matcher.group(1).toUpperCase(Locale.ROOT);
            references.add(Found.at(matcher, new GenericTarget("rechtspraak", id, dutch(id), List.of())));
        }
        return references;
    }

    private static String dutch(String ecli) {
        return "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli;
    }

    private static String url(String ecli) {
        return ecli.startsWith("ECLI:NL") ? dutch(ecli) : EuCases.url(ecli);
    }

    private static List<Reference> shortEclis(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(SHORT_ECLI, text, LiteralSearch.words(text, SHORT_COURTS))) {
            String code = matcher.group();
            boolean isWhole = code.startsWith("EU:") || code.startsWith("NL:");
            String id = (isWhole ? "ECLI:" : "ECLI:NL:") + code;
            references.add(Found.at(matcher, new GenericTarget("rechtspraak", id, url(id), List.of())));
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
        if (!CASE.equals(matcher.pattern())) {
            return matcher.group("number");
        }
        return matcher.group("ljn") != null
                ? "LJN " + matcher.group("ljn")
                : Stream.of("number", "old", "state")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
    }

    private static Reference numbered(Matcher matcher, String number) {
        boolean isOfStrasbourg = matcher.group().startsWith("EHRM");
        String id = isOfStrasbourg ? StrasbourgCases.ecli(matcher.group(), number) : EuCases.celex(number);
        String url = id == null ? null : isOfStrasbourg ? StrasbourgCases.url(id) : EuCases.url(id);
        return Found.at(
                matcher, new GenericTarget("rechtspraak", id, url, List.of(Attribute.of("caseNumber", number))));
    }

    /** After the number stands the ECLI of the same judgment. */
    private static boolean isNamedByEcli(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + ECLI_BEHIND)).contains("ECLI:");
    }
}
