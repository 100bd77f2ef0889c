package nl.parliament.parser.internal.reference.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Target;
import nl.parliament.parser.internal.dutch.paper.ChamberNumber;
import org.jspecify.annotations.Nullable;

/** The document that a web address names, for the sites that publish under official ids. */
public final class AddressTarget {
    // "zoek.officielebekendmakingen.nl/kst-24095-329.html" |
    // "repository.officiele-overheidspublicaties.nl/officielepublicaties/stb-2020-118/…"
    private static final Pattern PUBLICATION =
            Pattern.compile("https?://(?:zoek|www|repository)\\.officiele(?:bekendmakingen|-overheidspublicaties)\\.nl/"
                    + "(?:officielepublicaties/)?"
                    + "(?<id>(?<series>kst|blg|ah|h|stb|stcrt|trb|gmb|prb|wsb|bgr)"
                    + "-[0-9A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8}){0,4})"
                    + "(?:[./].{0,300})?");
    // "wetten.overheid.nl/BWBR0022463/2024-07-01#Hoofdstuk2_Paragraaf1_Artikel8" |
    // "wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=8:55d&z=2015-01-01"
    private static final Pattern LAW = Pattern.compile(
            "https?://wetten\\.overheid\\.nl/(?:jci1\\.3\\d?:c:)?" + "(?<bwb>BWB[RV]\\d{7})(?<rest>.{0,300})");
    private static final Pattern ARTICLE = Pattern.compile("(?:[#_]Artikel|&artikel=)(\\d[\\d:.a-z]{0,9})");
    // "…/legal-content/NL/TXT/?uri=CELEX:32016R0679" | "CELEX%3A32016R0679"
    private static final Pattern CELEX = Pattern.compile(
            "https?://eur-lex\\.europa\\.eu/.{0,200}?(?i:CELEX)(?::|%3A)(?<id>[0-9CE]\\d{4}[A-Z]{1,2}\\d{4}).{0,200}");
    private static final Pattern ECLI =
            Pattern.compile("https?://(?:deeplink|uitspraken|data)\\.rechtspraak\\.nl/.{0,100}?"
                    + "id=(?<id>ECLI(?::|%3A)[A-Z]{2}(?::|%3A)"
                    + "[A-Z]{1,7}(?::|%3A)\\d{4}(?::|%3A)[A-Z0-9]{1,25}).{0,100}");
    // "eur-lex.europa.eu/eli/reg/2016/679/oj" | "data.europa.eu/eli/dir_impl/2014/24"
    private static final Pattern ELI = Pattern.compile("https?://(?:eur-lex|data)\\.europa\\.eu/eli/"
            + "(?<act>reg|dir|dec)(?:_impl|_del)?/(?<year>\\d{4})/(?<number>\\d{1,4})(?!\\d).{0,100}");
    private static final Map<String, String> ELI_ACTS = Map.of("reg", "R", "dir", "L", "dec", "D");
    // "tweedekamer.nl/kamerstukken/detail?id=2024Z11859&did=2024D29811"
    private static final Pattern CHAMBER =
            Pattern.compile("https?://(?:www\\.)?tweedekamer\\.nl/.{0,200}?(?<key>did|id)=(?<id>" + ChamberNumber.ANY
                    + ")(?<rest>.{0,100})");

    private static final Map<Pattern, BiFunction<Matcher, String, Target>> SITES = Map.of(
            PUBLICATION,
            (found, url) -> Found.published(kind(found.group("series")), found.group("id"), List.of()),
            LAW,
            AddressTarget::law,
            CELEX,
            (found, url) -> new GenericTarget("eu", found.group("id"), url, List.of()),
            ELI,
            AddressTarget::act,
            ECLI,
            (found, url) -> new GenericTarget("rechtspraak", found.group("id").replace("%3A", ":"), url, List.of()),
            CHAMBER,
            AddressTarget::ofChamber);

    private AddressTarget() {}

    /** What the address names; null for any other address. No two of the sites have an address in common. */
    public static @Nullable Target of(String url) {
        return SITES.entrySet().stream()
                .map(site -> Map.entry(site.getKey().matcher(url), site.getValue()))
                .filter(site -> site.getKey().matches())
                .map(site -> site.getValue().apply(site.getKey(), url))
                .findFirst()
                .orElse(null);
    }

    private static Target act(Matcher found, String url) {
        String letter = Objects.requireNonNull(ELI_ACTS.get(found.group("act")));
        int number = Integer.parseInt(found.group("number"));
        String celex = String.format(Locale.ROOT, "3%s%s%04d", found.group("year"), letter, number);
        return new GenericTarget("eu", celex, url, List.of());
    }

    /** The kind of what is published in a series: {@code kst}, {@code stb}. */
    public static String kind(String series) {
        return switch (series.toLowerCase(Locale.ROOT)) {
            case "kst", "blg" -> "kamerstuk";
            case "ah" -> "aanhangsel";
            case "h" -> "handelingen";
            default -> "publicatie";
        };
    }

    private static Target law(Matcher law, String url) {
        Matcher article = ARTICLE.matcher(law.group("rest"));
        String bwb = law.group("bwb");
        String id = "jci1.3:c:" + bwb + (article.find() ? "&artikel=" + article.group(1) : "");
        return new GenericTarget(bwb.startsWith("BWBV") ? "verdrag" : "wet", id, url, List.of());
    }

    /** A page about a document, rather than about the zaak that it belongs to, by its number. */
    private static Target ofChamber(Matcher chamber, String url) {
        Matcher document = CHAMBER.matcher("https://www.tweedekamer.nl/" + chamber.group("rest"));
        String id =
                document.matches() && document.group("key").equals("did") ? document.group("id") : chamber.group("id");
        return new GenericTarget("url", id, url, List.of());
    }
}
