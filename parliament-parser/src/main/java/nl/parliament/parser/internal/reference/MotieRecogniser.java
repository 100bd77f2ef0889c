package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.MotieReference;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import org.jspecify.annotations.Nullable;

/**
 * Motions: by number, by submitters, or both. A bracket with a number closes one motion; where several stand in a row, the names
 * between two brackets belong to the second.
 */
final class MotieRecogniser implements Recogniser {
    private static final String NUMBER = KamerstukNumber.DOSSIER + "(?:(?:,? (?:stuk )?nrs?[. ]{0,2}|-|, )" + KamerstukNumber.NUMBERS + "|, letter (?<letter>[A-Z]{1,2})\\b)";
    private static final String BRACKET = " ?\\((?<inside>[^()\\n]{0,160})\\)";

    // "motie-Dassen" | "moties van de leden Rajkowski en Dekker-Abdulaziz" | "motie Hagen/Sneller" | "motie van het lid Omtzigt"
    private static final Pattern BY_NAME = Pattern.compile(
            "(?<!\\p{L})(?<word>[Mm]oties?|MOTIES?)(?:-| )(?:van \\d{1,2} \\p{L}{3,9}(?: \\d{4})? )?(?:van )?(?:(?:het lid|de leden|de heer|mevrouw|lid|de Kamerleden) )?" + Submitters.NAMES
                    + "(?:(?: over| voor| inzake| op| waarin| die| om| met| ter)[^().;\\n]{0,160}|,)?");
    // "(Motie 36045-191, 18 februari jl.)" | "(Kamerstuk 35925-VI-41)" | "(36 343, nr. 7)" right after the names
    private static final Pattern NUMBER_IN_BRACKET = Pattern.compile(BRACKET);
    // " en Paternotte en Van Campen (Motie 21501-02-3047, …)" | " en van de leden Markuszower en Helder over … (Kamerstuk …)"
    private static final Pattern NEXT = Pattern.compile(
            "(?:,| en|, en) (?:de motie )?(?<phrase>(?:van )?(?:(?:het lid|de leden) )?" + Submitters.NAMES + "(?:(?: over| voor| inzake)[^().;\\n]{0,160})?)" + BRACKET);
    // "Motie 36045-191" | "motie 33 576, nr. 406" | "motie op stuk nr. 206 (28 844)" | "motie (36 410-VI, nr. 87)"
    private static final Pattern BY_NUMBER =
            Pattern.compile("(?<!\\p{L})[Mm]oties? (?:op Kamerstuk )?\\(?(?:Kamerstuk(?:ken)? (?:II )?)?" + NUMBER);
    private static final Pattern IN_BRACKET = Pattern.compile("(?<own>[Mm]otie )?(?:[^\\d]{0,40}(?:\\d{4} ?[/-] ?\\d{2,4},? )?)" + NUMBER);

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = BY_NAME.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            from = named(text, matcher, references);
        }
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(references);
        resolver.add(numbered(text));
        return resolver.references();
    }

    /** Adds the motion, and those that follow in a row; returns where to look on. */
    private static int named(String text, Matcher motion, List<Reference> references) {
        Matcher bracket = NUMBER_IN_BRACKET.matcher(text).region(motion.end(), text.length());
        if (!bracket.lookingAt()) {
            int end = motion.end("names");
            references.add(Found.at(text.substring(motion.start(), end), motion.start(), motie(motion, null, null)));
            return end;
        }
        add(text, motion.start(), motion, bracket, references);
        int end = bracket.end();
        Matcher next = NEXT.matcher(text).region(end, text.length());
        while (next.lookingAt()) {
            add(text, next.start("phrase"), next, next, references);
            end = next.end();
            next.region(end, text.length());
        }
        return end;
    }

    private static void add(
            String text, int start, Matcher names, Matcher bracket, List<Reference> references) {
        String inside = bracket.group("inside");
        Matcher number = IN_BRACKET.matcher(inside);
        String day = MentionedDay.in(inside);
        if (!number.find() || KamerstukNumber.dossier(number) == null) {
            references.add(Found.at(text.substring(start, names.end("names")), start, motie(names, null, day)));
            return;
        }
        boolean own = number.group("own") != null;
        int from = own ? bracket.start("inside") + number.start() : start;
        String words = own ? number.group() : text.substring(start, bracket.end());
        for (Kamerstuk paper : papers(number)) {
            references.add(Found.at(words, from, motie(names, paper, day)));
        }
    }

    private static MotieReference motie(Matcher names, @Nullable Kamerstuk paper, @Nullable String day) {
        List<Attribute> further = names.group("cs") == null ? List.of() : List.of(Attribute.of("cumSuis", "true"));
        return new MotieReference(paper, Submitters.of(names.group("names")), day, further);
    }

    private static List<Reference> numbered(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = BY_NUMBER.matcher(text);
        while (matcher.find()) {
            if (KamerstukNumber.dossier(matcher) != null) {
                papers(matcher).forEach(paper ->
                        references.add(Found.at(matcher, new MotieReference(paper, List.of(), null, List.of()))));
            }
        }
        return references;
    }

    private static List<Kamerstuk> papers(Matcher number) {
        String dossier = String.valueOf(KamerstukNumber.dossier(number));
        String toevoeging = KamerstukNumber.toevoeging(number);
        return number.group("letter") == null
                ? KamerstukNumber.papers(dossier, toevoeging, number.group("numbers"))
                : List.of(new Kamerstuk(dossier, toevoeging, number.group("letter")));
    }
}
