package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Reference;
import nl.parliament.model.Target;
import nl.parliament.parser.Recogniser;
import org.jspecify.annotations.Nullable;

/** Kamerstukken by number, with or without the word, the number before or behind the dossier. */
final class KamerstukRecogniser implements Recogniser {
    private static final String YEAR = "(?:(?:vergaderjaar )?(?<first>\\d{4}|\\d{2}) ?[/-]{1,2} ?(?<second>\\d{4}|\\d{2})(?:-\\d{4}/\\d{2})?,? ?)";
    private static final String WORD =
            "(?:(?<!\\p{L})(?:[Kk]amerstuk(?:ken)?|KAMERSTUK(?:KEN)?|[Kk]st\\.?|KST|TK|EK|T\\.K\\.|Tweede Kamer|Eerste Kamer)"
                    + "(?:,? (?<house>II|I/II|I-II|I|TK|EK|ll|11|2|1|Tweede Kamer|Eerste Kamer)(?![\\p{L}\\d]))?[,:]? {0,2}" + YEAR + "?,? ?(?:nr\\. |dossier )?)";
    private static final String MARK = "(?:,? {0,2}(?:(?:stuk )?nrs?[. ]{0,2}|nummers? |no[. ]{1,2}|stuk nr\\. |onder nr\\. ))";
    private static final String LETTER = "(?:,? {0,2}(?:letter |nrs?[. ]{0,2})?|-)(?<letter>[A-Z]{1,2})(?![\\p{L}\\d]|\\.[\\p{L}\\d])";

    // "Kamerstuk 36 045, nr. 191" | "Kamerstukken II 2023/24, 36410 XV, nrs. 5, 7 en 9" | "Kst. 29 689, nr. 1311" | "TK 36820-VII"
    private static final Pattern WITH_WORD = Pattern.compile(
            WORD + KamerstukNumber.DOSSIER + "(?: ?,?(?:" + MARK + "|, |-| )" + KamerstukNumber.NUMBERS + "|" + LETTER + ")?");
    // "36 200 VIII, nr. 113" | "(24691, nr. 35)" | "29 385 nr. 119" | "34 682/35 334, nr. 143" | "36 067, letter Y" | "37.020, M"
    private static final Pattern WITH_MARK = Pattern.compile(
            "(?<![\\d.,/-])" + KamerstukNumber.DOSSIER + "(?:" + MARK + KamerstukNumber.NUMBERS
                    + "|(?:,? (?:letter |nrs?\\.? ?)|(?<=\\d{2}\\.\\d{3}(?: [IVX]{1,6})?), )(?<letter>[A-Z]{1,2})(?![\\p{L}\\d.]))");
    // "kst-36045-191" | "34775-XII-76" | "(25424-430" | "t.v.v. 33578-145" | "29 861-102"; a plain '36045-191' may be an article number
    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\d\\p{L}.,/-])(?:kst-|(?<=[(\\[]|t\\.v\\.v\\. |nr\\. )|(?=\\d{2} \\d{3}-\\d)|(?=\\d{5}-[IVXA-M(]|21501-\\d\\d-))(?<dossier>\\d{2} ?\\d{3}"
                    + "(?:(?<=21501|21 501)-\\d{2}|(?<!21501|21 501)-(?:[IVX]{1,6}[AB]?|[A-M]))?)-(?:\\(R\\d{4}\\)-)?(?<numbers>[1-9]\\d{0,3})(?![\\d\\p{L}/-]|[.,]\\d)");
    // "stuk nr. 82 (36 410-VIII)" | "nr. 469 (29453)" | "942 (21501-08)"
    private static final Pattern REVERSED = Pattern.compile(
            "(?<![\\d\\p{L}.,-])(?<mark>(?:stuk )?nrs?\\.? ?)?" + KamerstukNumber.NUMBERS + " ?\\((?<dossier>(?:21[ .]?501-\\d{2}|\\d{2}[ .]?\\d{3}(?:[ -]?(?:[IVX]{1,6}[AB]?|[A-M]))?))\\)");
    // "(35 526, BH)" | "(33 669, I)"
    private static final Pattern LETTER_IN_BRACKET =
            Pattern.compile("(?<=\\()(?<dossier>\\d{2}[ .]?\\d{3}(?: [IVX]{1,6}[AB]?)?), ?(?:nr\\. ?)?(?<letter>[A-Z]{1,2})(?=\\))");
    // "wetsvoorstel elektronische gegevensuitwisseling in de zorg (35 824)" | "Tijdelijke wet maatregelen covid-19 (35 526)"
    private static final Pattern BILL = Pattern.compile(
            "(?:[Ww]etsvoorstel|[Ii]nitiatiefvoorstel|[Vv]oorstel van wet|[Ii]nitiatiefwet|[Ww]etten|[Ww]et|[Bb]elastingplan|[Ww]ijziging|[Nn]ovelle|[Bb]egroting|[Nn]ota)\\b[^();\\n]{0,160}(?:\\([^()\\n]{0,80}\\) ?)?[^();\\n]{0,60} ?"
                    + "\\((?:Kamerstuk(?:ken)? )?(?<dossier>\\d{2}[ .]?\\d{3}(?:[ -][IVX]{1,6}[AB]?)?)\\)");
    // "Kamerstukken I 2021/22, CXLVI, F": dossiers of the Eerste Kamer itself have Roman numbers
    private static final Pattern ROMAN = Pattern.compile(
            "(?<!\\p{L})(?:[Kk]amerstuk(?:ken)?(?:,? (?:I|EK|Eerste Kamer))?|EK),? " + YEAR + "?,? ?(?<roman>(?:C[IVXLC]{1,8}|L[XVI]{1,6}))(?:, | )(?:letter |nr\\. ?)?(?<letter>[A-Z]{1,2})(?![\\p{L}\\d]|\\.[\\p{L}\\d])");
    // "kst-1268678": a paper before it was typeset | "Bijlage 929506 bij Kamerstukken …" | "blg-1184123"
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\d-])(?<id>(?:kst|blg)-\\d{6,7})(?![\\d-])|[Bb]ijlage (?<annex>\\d{6,7})(?= bij)");
    // "…, nr. 6, p. 15-16; nr. 7, p. 5-6" | "… nr. 4, p. 12 en 13, en nr. 6": the dossier goes on
    private static final Pattern NEXT_NUMBER = Pattern.compile(
            "(?:,? (?:p|pp|pag|blz|b)\\.? ?\\d{1,4}[\\d /-]{0,12}(?:(?:, | en )\\d{1,4}(?:-\\d{1,4})?){0,6})?(?:;|,? en|,) (?<place>nrs?\\.? ?" + KamerstukNumber.NUMBERS + ")(?! ?\\(\\d{2} ?\\d{3})");
    private static final Pattern RUNNING_HEAD = Pattern.compile("vergaderjaar \\d{4}-\\d{4}, $");
    /** Eerste Kamer papers bear the year in their id until this vergaderjaar. */
    private static final int LAST_YEAR_IN_ID = 2009;

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(whole(text));
        resolver.add(matches(ROMAN, text));
        resolver.add(matches(WITH_WORD, text));
        resolver.add(matches(WITH_MARK, text));
        resolver.add(matches(HYPHENED, text));
        resolver.add(matches(REVERSED, text));
        resolver.add(matches(LETTER_IN_BRACKET, text));
        resolver.add(bills(text));
        return resolver.references();
    }

    private static List<Reference> whole(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = WHOLE.matcher(text);
        while (matcher.find()) {
            String id = matcher.group("id") == null ? "blg-" + matcher.group("annex") : matcher.group("id");
            references.add(Found.at(matcher, Found.published("kamerstuk", id, List.of())));
        }
        return references;
    }

    private static List<Reference> bills(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = BILL.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            Kamerstuk dossier = KamerstukNumber.dossier(matcher);
            if (dossier != null) {
                references.add(Found.at(matcher.group("dossier"), matcher.start("dossier"), dossier));
            }
            from = dossier != null ? matcher.end() : matcher.start() + 2;
        }
        return references;
    }

    private static List<Reference> matches(Pattern pattern, String text) {
        List<Reference> references = new ArrayList<>();
        Groups groups = new Groups(pattern);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<? extends Target> targets = targets(matcher, groups, text);
            targets.forEach(target -> references.add(Found.at(matcher, target)));
            if (!targets.isEmpty() && targets.get(0) instanceof Kamerstuk paper && paper.number() != null) {
                further(text, matcher.end(), paper, references);
            }
        }
        return references;
    }

    /** More numbers of the same dossier, each where it stands. */
    private static void further(String text, int end, Kamerstuk paper, List<Reference> references) {
        Matcher next = NEXT_NUMBER.matcher(text).region(end, text.length());
        while (next.lookingAt()) {
            List<Kamerstuk> papers = KamerstukNumber.papers(paper, next.group("numbers"), List.of());
            papers.forEach(each -> references.add(Found.at(next.group("place"), next.start("place"), each)));
            next.region(next.end(), text.length());
        }
    }

    private static List<? extends Target> targets(Matcher matcher, Groups groups, String text) {
        String year = groups.of(matcher, "first") == null
                ? null : Found.sessionYear(matcher.group("first"), matcher.group("second"));
        String letter = groups.of(matcher, "letter");
        if (groups.has("roman")) {
            return List.of(Found.published("kamerstuk", "kst-" + matcher.group("roman") + "-" + letter, List.of()));
        }
        Kamerstuk dossier = KamerstukNumber.dossier(matcher);
        if (dossier == null || isNoCitation(matcher, groups, text)) {
            return List.of();
        }
        List<Attribute> further = new ArrayList<>(groups.has("also") ? KamerstukNumber.also(matcher) : List.of());
        if (year != null) {
            further.add(Attribute.of("sessionYear", year.substring(0, 4) + "-" + year.substring(4)));
        }
        String numbers = groups.of(matcher, "numbers");
        String house = groups.of(matcher, "house");
        String old = year == null ? null : oldId(house, year, dossier, letter == null ? numbers : letter);
        return old != null
                ? List.of(Found.published("kamerstuk", old, List.of()))
                : letter == null ? KamerstukNumber.papers(dossier, numbers, further) : List.of(KamerstukNumber.numbered(dossier, letter, further));
    }

    private static boolean isNoCitation(Matcher matcher, Groups groups, String text) {
        boolean head = !groups.has("house") && RUNNING_HEAD.matcher(text.substring(Math.max(0, matcher.start() - 30), matcher.start())).find();
        String numbers = groups.of(matcher, "numbers");
        boolean year = groups.has("mark") && matcher.group("mark") == null && numbers != null && numbers.matches("(?:19|20)\\d{2}");
        return head || year;
    }

    /** 'kst-20082009-31700-VI-D', 'kst-19951996-23700-188b'; null for a paper that has no year in its id. */
    private static @Nullable String oldId(@Nullable String house, String year, Kamerstuk dossier, @Nullable String number) {
        boolean first = house != null && (house.equals("I") || house.equals("1") || house.startsWith("E"));
        boolean lettered = number != null && number.matches("[A-Z]{1,2}|\\d{1,4}[a-z]");
        boolean old = year.length() == 8 && Integer.parseInt(year.substring(0, 4)) <= LAST_YEAR_IN_ID;
        return first && lettered && old ? "kst-" + year + "-" + dossier.fullDossier() + "-" + number : null;
    }

    /** The groups that a pattern has; asking a matcher for another throws. */
    private static final class Groups {
        private final String pattern;

        Groups(Pattern pattern) {
            this.pattern = pattern.pattern();
        }

        boolean has(String name) {
            return pattern.contains("(?<" + name + ">");
        }

        @Nullable String of(Matcher matcher, String name) {
            return has(name) ? matcher.group(name) : null;
        }
    }
}
