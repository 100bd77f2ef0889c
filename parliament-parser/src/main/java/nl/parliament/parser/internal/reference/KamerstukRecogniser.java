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
import nl.parliament.parser.internal.reference.grammar.CitedYear;
import nl.parliament.parser.internal.reference.grammar.DossierScan;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.KamerstukNumber;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.resolve.OverlapResolver;
import org.jspecify.annotations.Nullable;

/** Kamerstukken by number, with or without the word, the number before or after the dossier. */
final class KamerstukRecogniser implements Recogniser {
    private static final String YEAR = "(?:" + CitedYear.WORD
            + "(?<first>\\d{4}|\\d{2}) ?[/-]{1,2} ?(?<second>\\d{4}|\\d{2})(?:-\\d{4}/\\d{2})?,? ?)";
    private static final String WORD = "(?:(?<!\\p{L})(?:[Kk]amerstuk(?:ken|nummers?)?|[Ww]etsvoorstel|[Kk]amerdossier|"
            + "KAMERSTUK(?:KEN)?|[Kk]st\\.?|KST|TK|EK|T\\.K\\.|"
            + "(?:Tweede|Eerste) Kamer(?=,? (?:vergaderjaar )?\\d{4}))"
            + "(?:,? (?<house>" + CitedYear.HOUSE + "|ll|11|2|1)(?![\\p{L}\\d]))?[,:]? {0,2}"
            + YEAR + "?,? ?(?:nr\\. |dossier )?)";
    private static final String MARK =
            "(?:,? {0,2}(?:(?:stuk )?nrs?[. ]{0,2}|nummers? |no[. ]{1,2}|stuk nr\\. |onder nr\\. ))";
    private static final String LETTER = "(?:,? {0,2}(?:letters? |nrs?[. ]{0,2})?|-)" + KamerstukNumber.LETTERS;

    // "Kamerstuk " | "Kamerstukken II 2023/24, " | "Kst. " | "TK "
    private static final Pattern WORD_BEFORE = Pattern.compile(WORD + "$");
    // after the word: "36 045, nr. 191" | "36410 XV, nrs. 5, 7 en 9" | "36820-VII" | "31700 VI, D"
    private static final Pattern WITH_WORD = Pattern.compile(
            KamerstukNumber.DOSSIER + "(?: ?,?(?:" + MARK + "|, |-| )" + KamerstukNumber.NUMBERS + "|" + LETTER + ")?");
    // "36 200 VIII, nr. 113" | "(24691, nr. 35)" | "29 385 nr. 119" | "34 682/35 334, nr. 143" | "36 067, letter Y" |
    // "37.020, M"
    private static final Pattern WITH_MARK = Pattern.compile("(?<![\\d.,/-])" + KamerstukNumber.DOSSIER + "(?:" + MARK
            + KamerstukNumber.NUMBERS
            + "|(?:,? (?:letter |EK |nrs?\\.? ?)|(?<=(?<!€ )\\d{2}\\.\\d{3}(?: [IVX]{1,6})?), "
            + "(?=[A-Z]{1,2}(?:[).;,]|$)))(?<letter>[A-Z]{1,2})(?![\\p{L}\\d]|\\.[\\p{L}\\d]))");
    // "34775-XII-76" | "(25424-430" | "t.v.v. 33578-145" | "29 861-102" | "kst-36045-191"; a plain '36045-191' may be
    // an article number
    private static final Pattern HYPHENED = Pattern.compile("(?:(?<=[(\\[]|t\\.v\\.v\\. |nr\\. |(?<![\\p{L}\\d])kst-)|"
            + "(?<![\\d\\p{L}.,/-])(?=\\d{2} \\d{3}-\\d|\\d{5}-[IVXA-M(]|21501-\\d\\d-))(?<dossier>\\d{2} ?\\d{3}"
            + "(?:(?<=21501|21 501)-\\d{2}|(?<!21501|21 501)-(?:[IVX]{1,6}[AB]?|"
            + "[A-M]))?)-(?:\\(R\\d{4}\\)-)?(?<numbers>[1-9]\\d{0,3})(?![\\d\\p{L}/-]|[.,]\\d| \\d{3}(?!\\d))");
    // before the bracket: "stuk nr. 82 (" | "nr. 469 (" | "942 ("; within it "36 410-VIII"
    private static final Pattern NUMBERS_BEFORE =
            Pattern.compile("(?<![\\d\\p{L}.,-])(?<mark>(?:stuk )?nrs?\\.? ?)?" + KamerstukNumber.NUMBERS + " ?\\($");
    private static final Pattern IN_BRACKET = Pattern.compile(
            "(?<dossier>(?:21[ .]?501-\\d{2}|\\d{2}[ .]?\\d{3}(?:[ -]?(?:[IVX]{1,6}[AB]?|[A-M]))?))\\)");
    // "(35 526, BH)" | "(33 669, I)"
    private static final Pattern LETTER_IN_BRACKET = Pattern.compile(
            "(?<=\\()(?<dossier>\\d{2}[ .]?\\d{3}(?: [IVX]{1,6}[AB]?)?), ?(?:nr\\. ?)?(?<letter>[A-Z]{1,2})(?=\\))");
    // before the bracket with the dossier of a bill: "wetsvoorstel elektronische gegevensuitwisseling in de zorg ("
    private static final Pattern BILL_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:[Ww]etsvoorstel|[Ii]nitiatiefvoorstel|[Vv]oorstel van wet|"
                    + "[Ii]nitiatiefwet|[Ww]etten|[Ww]et|[Bb]elastingplan|[Ww]ijziging|[Nn]ovelle|"
                    + "[Bb]egroting|[Nn]ota)\\b"
                    + "[^();\\n]{0,160}(?:\\([^()\\n]{0,80}\\) ?)?[^();\\n]{0,60} ?\\((?:Kamerstuk(?:ken)? )?$");
    // "CXLVI, F" after the word: dossiers of the Eerste Kamer itself have Roman numbers
    private static final Pattern ROMAN = Pattern.compile("[Kk]amerstuk(?:ken)?(?:,? (?:I|EK|Eerste Kamer))?,? " + YEAR
            + "?,? ?(?<roman>(?:C[IVXLC]{1,8}|L[XVI]{1,6}))(?:, | )(?:letter |"
            + "nr\\. ?)?(?<letter>[A-Z]{1,2})(?![\\p{L}\\d]|\\.[\\p{L}\\d])");
    // "kst-1268678": a paper before it was typeset | "Bijlage 929506 bij Kamerstukken …" | "blg-1184123"
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<id>(?:kst|blg)-\\d{6,7})(?![\\d-])|[Bb]ijlage (?<annex>\\d{6,7})(?= bij)");
    // "…, nr. 6, p. 15-16; nr. 7, p. 5-6" | "… nr. 4, p. 12 en 13, en nr. 6": the dossier goes on
    private static final Pattern NEXT_NUMBER =
            Pattern.compile("(?:,? (?:p|pp|pag|blz|b)\\.? ?\\d{1,4}[\\d /-]{0,12}(?:(?:, |"
                    + " en )\\d{1,4}(?:-\\d{1,4})?){0,6})?(?:;|,? en|,) (?<place>nrs?\\.? ?" + KamerstukNumber.NUMBERS
                    + ")(?! ?\\(\\d{2} ?\\d{3})");
    // "26977, R1644" | "(32 026 (R1889))": a bill for the kingdom, by its dossier
    private static final Pattern KINGDOM = Pattern.compile(
            "(?<![\\d.,/-])(?<dossier>\\d{2}[ .]?\\d{3}),? \\(?R ?\\d{3,4}\\)?(?![\\d\\p{L}])(?!,? ?nrs?\\b)");
    private static final Pattern REPRINT = Pattern.compile(" ?\\(herdruk\\)|,? herdruk\\b(?! van\\b)");
    private static final Pattern RUNNING_HEAD = Pattern.compile("vergaderjaar \\d{4}-\\d{4}, $");
    private static final int LONGEST_WORD = 90;
    private static final int LONGEST_NUMBERS = 80;
    private static final int LONGEST_BILL = 320;
    /** Eerste Kamer papers bear the year in their id until this vergaderjaar. */
    private static final int LAST_YEAR_IN_ID = 2009;

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(whole(text));
        resolver.add(roman(text));
        resolver.add(byDossier(text));
        return resolver.references();
    }

    /** Every dossier with what stands before and after it. */
    private static List<Reference> byDossier(String text) {
        List<Reference> references = new ArrayList<>();
        for (int at = DossierScan.next(text, 0); at >= 0; ) {
            int end = at(text, at, references);
            at = DossierScan.next(text, Math.max(end, at + 2));
        }
        return references;
    }

    /** The first notation that fits here; where it ends, -1 when none does. */
    private static int at(String text, int at, List<Reference> references) {
        Matcher word = before(WORD_BEFORE, text, at, LONGEST_WORD);
        if (word != null) {
            return add(
                    text,
                    at - (word.end() - word.start()),
                    LiteralSearch.behind(WITH_WORD, text, at),
                    word,
                    references);
        }
        for (Pattern pattern : List.of(WITH_MARK, HYPHENED, LETTER_IN_BRACKET, KINGDOM)) {
            Matcher matcher = LiteralSearch.behind(pattern, text, at);
            int end = matcher == null ? -1 : add(text, at, matcher, null, references);
            if (end >= 0) {
                return end;
            }
        }
        Matcher bracket = at > 0 && text.charAt(at - 1) == '(' ? LiteralSearch.behind(IN_BRACKET, text, at) : null;
        if (bracket == null) {
            return bill(text, at, references);
        }
        Matcher numbers = before(NUMBERS_BEFORE, text, at, LONGEST_NUMBERS);
        return numbers != null && !isYear(numbers)
                ? reversed(text, at, bracket, numbers, references)
                : bill(text, at, references);
    }

    private static @Nullable Matcher before(Pattern pattern, String text, int at, int longest) {
        Matcher matcher = pattern.matcher(text.substring(Math.max(0, at - longest), at));
        return matcher.find() ? matcher : null;
    }

    private static int add(
            String text, int start, @Nullable Matcher matcher, @Nullable Matcher word, List<Reference> references) {
        List<? extends Target> targets = matcher == null ? List.of() : targets(matcher, word, text);
        if (matcher == null || targets.isEmpty()) {
            return -1;
        }
        Matcher reprint = LiteralSearch.behind(REPRINT, text, matcher.end());
        if (reprint != null && targets.size() == 1 && targets.get(0) instanceof Kamerstuk one && one.number() != null) {
            Target reprinted = Found.published("kamerstuk", targets.get(0).id() + "-h1", List.of());
            references.add(Found.at(text.substring(start, reprint.end()), start, reprinted));
            return reprint.end();
        }
        String words = text.substring(start, matcher.end());
        targets.forEach(target -> references.add(Found.at(words, start, target)));
        if (targets.get(0) instanceof Kamerstuk paper && paper.number() != null) {
            return further(text, matcher.end(), paper, references);
        }
        return matcher.end();
    }

    /** "942 (21501-08)": the number before its dossier. */
    private static int reversed(String text, int at, Matcher bracket, Matcher numbers, List<Reference> references) {
        Kamerstuk dossier = KamerstukNumber.dossier(bracket);
        if (dossier == null) {
            return -1;
        }
        int start = at - (numbers.end() - numbers.start());
        KamerstukNumber.papers(dossier, numbers.group("numbers"), List.of())
                .forEach(paper -> references.add(Found.at(text.substring(start, bracket.end()), start, paper)));
        return bracket.end();
    }

    /** 'Belastingplan 2020 (35 302)': without a mark a year is no number. */
    private static boolean isYear(Matcher numbers) {
        return numbers.group("mark") == null && numbers.group("numbers").matches("(?:19|20)\\d{2}");
    }

    private static int bill(String text, int at, List<Reference> references) {
        Matcher bracket = LiteralSearch.behind(IN_BRACKET, text, at);
        Kamerstuk dossier = bracket == null ? null : KamerstukNumber.dossier(bracket);
        if (bracket == null || dossier == null || before(BILL_BEFORE, text, at, LONGEST_BILL) == null) {
            return -1;
        }
        references.add(Found.at(bracket.group("dossier"), at, dossier));
        return bracket.end();
    }

    private static List<Reference> whole(String text) {
        List<Reference> references = new ArrayList<>();
        for (String trigger : List.of("kst-", "blg-", "ijlage ")) {
            for (int at = text.indexOf(trigger); at >= 0; at = text.indexOf(trigger, at + 1)) {
                int start = trigger.equals("ijlage ") ? Math.max(0, at - 1) : at;
                Matcher matcher = LiteralSearch.behind(WHOLE, text, start);
                if (matcher != null) {
                    String id = matcher.group("id") == null ? "blg-" + matcher.group("annex") : matcher.group("id");
                    references.add(Found.at(matcher, Found.published("kamerstuk", id, List.of())));
                }
            }
        }
        return references;
    }

    private static List<Reference> roman(String text) {
        List<Reference> references = new ArrayList<>();
        for (int at = text.indexOf("amerstuk"); at >= 0; at = text.indexOf("amerstuk", at + 1)) {
            Matcher matcher = LiteralSearch.behind(ROMAN, text, Math.max(0, at - 1));
            if (matcher != null) {
                String id = new Kamerstuk(matcher.group("roman"), null, matcher.group("letter")).id();
                references.add(Found.at(matcher, Found.published("kamerstuk", id, List.of())));
            }
        }
        return references;
    }

    /** More numbers of the same dossier, each where it stands. */
    private static int further(String text, int from, Kamerstuk paper, List<Reference> references) {
        int end = from;
        for (Matcher next = LiteralSearch.behind(NEXT_NUMBER, text, end);
                next != null;
                next = LiteralSearch.behind(NEXT_NUMBER, text, end)) {
            Matcher number = next;
            KamerstukNumber.papers(paper, next.group("numbers"), List.of())
                    .forEach(each -> references.add(Found.at(number.group("place"), number.start("place"), each)));
            end = next.end();
        }
        return end;
    }

    private static List<? extends Target> targets(Matcher matcher, @Nullable Matcher word, String text) {
        Kamerstuk dossier = KamerstukNumber.dossier(matcher);
        if (dossier == null || (word == null && isRunningHead(text, matcher.start()))) {
            return List.of();
        }
        String year = word == null || word.group("first") == null
                ? null
                : Found.sessionYear(word.group("first"), word.group("second"));
        String letter = group(matcher, "letter");
        String numbers = group(matcher, "numbers");
        String old = word == null || year == null
                ? null
                : oldId(word.group("house"), year, dossier, letter == null ? numbers : letter);
        if (old != null) {
            return List.of(Found.published("kamerstuk", old, List.of()));
        }
        List<Attribute> further = new ArrayList<>(
                matcher.pattern().pattern().contains("<also>") ? KamerstukNumber.also(matcher) : List.of());
        if (year != null) {
            further.add(Attribute.of("sessionYear", year.substring(0, 4) + "-" + year.substring(4)));
        }
        return letter == null
                ? KamerstukNumber.papers(dossier, numbers, further)
                : KamerstukNumber.lettered(dossier, letter, further);
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("<" + name + ">") ? matcher.group(name) : null;
    }

    private static boolean isRunningHead(String text, int start) {
        return RUNNING_HEAD
                .matcher(text.substring(Math.max(0, start - 30), start))
                .find();
    }

    /** 'kst-20082009-31700-VI-D', 'kst-19951996-23700-188b'; null for a paper that has no year in its id. */
    private static @Nullable String oldId(
            @Nullable String house, String year, Kamerstuk dossier, @Nullable String number) {
        boolean first = house != null && (house.equals("I") || house.equals("1") || house.startsWith("E"));
        boolean lettered = number != null && number.matches("[A-Z]{1,2}|\\d{1,4}[a-z]");
        boolean old = year.length() == 8 && Integer.parseInt(year.substring(0, 4)) <= LAST_YEAR_IN_ID;
        return first && lettered && old ? "kst-" + year + "-" + dossier.fullDossier() + "-" + number : null;
    }
}
