package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Motie;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.CitedYear;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.KamerstukNumber;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.grammar.MentionedDay;
import nl.parliament.parser.internal.reference.grammar.Submitters;
import org.jspecify.annotations.Nullable;

/**
 * Motions: by number, by submitters, or both. A bracket with a number closes one motion; where several stand in a row,
 * the names between two brackets belong to the second.
 */
final class MotieRecogniser implements Recogniser {
    private static final String NUMBER = KamerstukNumber.DOSSIER + "(?:(?:,? {0,2}(?:stuk )?nrs?[. ]{0,2}|-|, )"
            + KamerstukNumber.NUMBERS + "|,? (?:letter|nr\\.) (?<letter>[A-Z]{1,2})\\b)";
    // a bracket with the motion that this one replaces may stand before its own
    private static final String BRACKET =
            "(?: ?\\((?:t\\.v\\.v\\.|was|ter vervanging)[^()\\n]{0,60}\\))? ?\\((?<inside>[^()\\n]{0,160})\\)";
    // "nader gewijzigde " | "aangehouden " before the word
    private static final Pattern STATUS =
            Pattern.compile("(?<!\\p{L})(?<status>(?:(?:tweede |derde )?nader )?gewijzigde|aangehouden|aangenomen|"
                    + "verworpen|ingetrokken|overgenomen|ontraden|GEWIJZIGDE) $");
    private static final String OF =
            "(?:(?i:van ){0,2})(?:(?i:het lid|de leden|de heer|mevrouw|lid|leden|de Kamerleden|"
                    + "het Kamerlid|Kamerlid|de heren|senator) )?";
    private static final String TOPIC =
            "(?: over| voor| inzake| op| waarin| die| om| met| ter| van| aangaande| betreffende|"
                    + " naar aanleiding)[^().;\\n]{0,160}";

    // "motie-Dassen" | "moties van de leden Rajkowski en Dekker-Abdulaziz" | "gewijzigde motie Hagen/Sneller" | "motie
    // van het lid Omtzigt"
    private static final Pattern BY_NAME = Pattern.compile(
            "(?<word>[Mm]oties?|MOTIES?)(?:-| )(?:van \\d{1,2} \\p{L}{3,9}(?: \\d{4}| jl\\.| jongstleden)? )?" + OF
                    + Submitters.NAMES + "(?:,?" + TOPIC + "|,)?");
    // "(Motie 36045-191, 18 februari jl.)" | "(Kamerstuk 35925-VI-41)" | "(36 343, nr. 7)" right after the names
    private static final Pattern NUMBER_IN_BRACKET = Pattern.compile(BRACKET);
    // " op stuk nr. 54 (32 012)" | " op Kamerstuk 31 409, nr. 395" | ", Kamerstukken II 2020/21 35 570-IX, nr. 14"
    // after the names
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?: op|,)(?: de)? (?:(?:[Kk]amerstuk(?:ken)?|TK)" + CitedYear.OPTIONAL + "|stuk )" + NUMBER
                    + "|(?: op| met) stuk nr\\. (?<stuk>[1-9]\\d{0,3}) \\((?<of>\\d{2}[ .]?\\d{3}(?:[ "
                    + "-]?[IVX]{1,6}[AB]?)?|21 ?501-\\d{2})\\)");
    // " en Paternotte en Van Campen (Motie 21501-02-3047, …)" | " en van de leden Markuszower en Helder over …
    // (Kamerstuk …)"
    private static final Pattern NEXT = Pattern.compile("(?:,| en|, en|;| alsmede) (?<phrase>(?:de )?(?:motie[ -])?"
            + OF + Submitters.NAMES + "(?:,?(?: over| voor| inzake| waarin| die)[^().;\\n]{0,160})?)" + BRACKET);
    // "Motie 36045-191" | "motie 33 576, nr. 406" | "motie (36 410-VI, nr. 87)" | "motie op Kamerstuk 31 409, nr. 395"
    private static final Pattern BY_NUMBER = Pattern.compile("[Mm]oties? (?:op |met (?:nummer|nr\\.) )?\\(?"
            + "(?:(?:met )?[Kk]amerstuk(?:ken)?" + CitedYear.OPTIONAL + ")?"
            + NUMBER);
    // "motie op stuk nr. 206 (28 844) van het lid Van Nispen"
    private static final Pattern BY_STUK =
            Pattern.compile("[Mm]otie op stuk nr\\. (?<stuk>[1-9]\\d{0,3}) \\((?<of>\\d{2}[ .]?\\d{3}(?:[ "
                    + "-]?[IVX]{1,6}[AB]?)?|21 ?501-\\d{2})\\)(?: van (?:het lid|de leden) " + Submitters.NAMES + ")?");
    // "motie over grensarbeiders (Kamerstuk 26 834, nr. 50)": no submitters named
    private static final Pattern BY_TOPIC = Pattern.compile("[Mm]otie(?:" + TOPIC + ")" + BRACKET);
    private static final Pattern IN_BRACKET =
            Pattern.compile("(?<own>[Mm]otie )?(?:[^\\d]{0,40}(?:\\d{4} ?[/-] ?\\d{2,4},? )?)" + NUMBER);
    private static final Pattern FURTHER_IN_BRACKET = Pattern.compile(NUMBER);
    private static final int LONGEST_STATUS = 30;

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        LiteralSearch.each(
                LiteralSearch.words(text, List.of("motie", "Motie", "MOTIE")), at -> at(text, at, references));
        return references;
    }

    /** The first notation that fits here; where it ends, -1 when none does. */
    private static int at(String text, int at, List<Reference> references) {
        Matcher stuk = LiteralSearch.behind(BY_STUK, text, at);
        if (stuk != null) {
            List<String> submitters = stuk.group("names") == null ? List.of() : Submitters.of(stuk.group("names"));
            stuk(stuk)
                    .forEach(paper ->
                            references.add(Found.at(stuk, Motie.of(paper).withSubmitters(submitters))));
            return stuk.end();
        }
        Matcher name = LiteralSearch.behind(BY_NAME, text, at);
        if (name != null) {
            return named(text, name, status(text, at), references);
        }
        Matcher number = LiteralSearch.behind(BY_NUMBER, text, at);
        if (number != null && !papers(number).isEmpty()) {
            papers(number)
                    .forEach(paper ->
                            references.add(Found.at(number, Motie.of(paper).withStatus(status(text, at)))));
            return number.end();
        }
        Matcher topic = LiteralSearch.behind(BY_TOPIC, text, at);
        return topic == null ? -1 : byTopic(topic, status(text, at), references);
    }

    private static @Nullable String status(String text, int at) {
        Matcher matcher = STATUS.matcher(text.substring(Math.max(0, at - LONGEST_STATUS), at));
        return matcher.find() ? matcher.group("status").toLowerCase(Locale.ROOT) : null;
    }

    /** Adds the motion, and those that follow in a row; returns where to look on. */
    private static int named(String text, Matcher motion, @Nullable String status, List<Reference> references) {
        Matcher behind = LiteralSearch.behind(NUMBER_BEHIND, text, motion.end("names"));
        List<Kamerstuk> papers =
                behind == null ? List.of() : behind.group("stuk") == null ? papers(behind) : stuk(behind);
        if (behind != null && !papers.isEmpty()) {
            String words = text.substring(motion.start(), behind.end());
            papers.forEach(
                    paper -> references.add(Found.at(words, motion.start(), motie(motion, paper, null, status))));
            return behind.end();
        }
        Matcher bracket = LiteralSearch.behind(NUMBER_IN_BRACKET, text, motion.end());
        if (bracket == null) {
            int end = motion.end("names");
            references.add(
                    Found.at(text.substring(motion.start(), end), motion.start(), motie(motion, null, null, status)));
            return end;
        }
        add(text, motion.start(), motion, bracket, status, references);
        int end = bracket.end();
        for (Matcher next = LiteralSearch.behind(NEXT, text, end);
                next != null;
                next = LiteralSearch.behind(NEXT, text, end)) {
            add(text, next.start("phrase"), next, next, null, references);
            end = next.end();
        }
        return end;
    }

    private static void add(
            String text,
            int start,
            Matcher names,
            Matcher bracket,
            @Nullable String status,
            List<Reference> references) {
        String inside = bracket.group("inside");
        Matcher number = IN_BRACKET.matcher(inside);
        PartialDate day = MentionedDay.in(inside);
        if (!number.find() || KamerstukNumber.dossier(number) == null) {
            Kamerstuk paper = KamerstukNumber.runTogether(inside.strip());
            int end = paper == null ? names.end("names") : bracket.end();
            references.add(Found.at(text.substring(start, end), start, motie(names, paper, day, status)));
            return;
        }
        boolean own = number.group("own") != null;
        int from = own ? bracket.start("inside") + number.start() : start;
        String words = own ? number.group() : text.substring(start, bracket.end());
        List<Kamerstuk> papers = new ArrayList<>(papers(number));
        Matcher further = FURTHER_IN_BRACKET.matcher(inside).region(number.end(), inside.length());
        while (further.find()) {
            papers.addAll(papers(further));
        }
        for (Kamerstuk paper : papers) {
            references.add(Found.at(words, from, motie(names, paper, day, status)));
        }
    }

    private static Motie motie(
            Matcher names, @Nullable Kamerstuk paper, @Nullable PartialDate day, @Nullable String status) {
        boolean cumSuis = names.group("cs") != null;
        return new Motie(paper, Submitters.of(names.group("names")), cumSuis, status, day, null, List.of());
    }

    private static List<Kamerstuk> stuk(Matcher matcher) {
        Kamerstuk dossier = KamerstukNumber.dossier(matcher.group("of"));
        return dossier == null
                ? List.of()
                : List.of(KamerstukNumber.numbered(dossier, matcher.group("stuk"), List.of()));
    }

    private static int byTopic(Matcher topic, @Nullable String status, List<Reference> references) {
        Matcher number = IN_BRACKET.matcher(topic.group("inside"));
        if (!number.find() || papers(number).isEmpty()) {
            return -1;
        }
        PartialDate day = MentionedDay.in(topic.group("inside"));
        papers(number)
                .forEach(paper -> references.add(
                        Found.at(topic, Motie.of(paper).withDate(day).withStatus(status))));
        return topic.end();
    }

    private static List<Kamerstuk> papers(Matcher number) {
        Kamerstuk dossier = KamerstukNumber.dossier(number);
        if (dossier == null) {
            return List.of();
        }
        return number.group("letter") == null
                ? KamerstukNumber.papers(dossier, number.group("numbers"), KamerstukNumber.also(number))
                : List.of(KamerstukNumber.numbered(dossier, number.group("letter"), List.of()));
    }
}
