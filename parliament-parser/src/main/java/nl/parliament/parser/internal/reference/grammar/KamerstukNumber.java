package nl.parliament.parser.internal.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import nl.parliament.model.Kamerstuk;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import org.jspecify.annotations.Nullable;

/**
 * The notation of dossier and number that Kamerstukken and motions share. A paper may be filed in several dossiers
 * under one number, which is then the number in the first.
 */
public final class KamerstukNumber {
    /** The highest dossier in use is 37020 (September 2026); amounts and post office boxes lie about it. */
    private static final int HIGHEST = 39_999;

    // "21 501-02" | "36600-XV" | "36 410A" | "36 045": of 21501, a council follows; a letter is a chapter when a number
    // follows
    private static final String ONE = "(?:21[ .]?501-\\d{2}(?!\\d)|\\d{2}[ .-]?\\d{3}(?!\\d)(?<!21501|21[ .]501)"
            + "(?:[ .-]?(?:hoofdstuk )?(?:" + PaperHead.CHAPTER + "(?![A-Za-z])|[A-M](?=,? ?nrs?\\b|-\\d| en \\d|"
            + "/)))?)(?: ?-?\\(?R ?\\d{1,4}\\)?)?";
    public static final String DOSSIER = "(?<dossier>" + ONE + ")(?<also>(?:(?: ?/ ?|, | en )" + ONE
            + "){1,3}(?=,? ?(?:nrs?\\b|[A-Z]{1,2}(?![\\p{L}\\d]))))?";
    /** "G" | "G en H" | "A t/m C": papers of the Eerste Kamer. */
    public static final String LETTERS =
            "(?<letter>[A-Z]{1,2}(?:(?:, | en | t/m | tot en met )[A-Z]{1,2}(?![\\p{L}\\d])){0,9})"
                    + "(?![\\p{L}\\d]|\\.[\\p{L}\\d])";

    static final String NUMBER = "[1-9]\\d{0,3}[a-z]?(?![\\d%])";
    public static final String NUMBERS =
            "(?<numbers>" + NUMBER + "(?:(?:, | en (?:nrs?\\. ?)?|, en | t/m | tot en met |-)[1-9]\\d{0,3}(?![\\d%]|"
                    + "[ .]\\d{3}(?!\\d)|-\\d{2}-\\d| ?\\p{L}{3})){0,20})";

    // "383, 348 en 309" | "1-3" | "1 t/m 3"
    private static final Pattern PART = Pattern.compile("(-|t/m |tot en met )?(\\d{1,4})([a-z]?)");
    private static final Pattern LETTER = Pattern.compile("(t/m |tot en met )?\\b([A-Z]{1,2})\\b");
    private static final Pattern ONE_DOSSIER = Pattern.compile(ONE);
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{2})[ .-]?(\\d{3})[ .-]?(?:hoofdstuk )?(" + PaperHead.CHAPTER + "|[A-M]|\\d{2})?(?![\\dA-Za-z]).*");

    // "34682154" | "36600 XIV 29": with nothing between that says which is which; "20240518" is a day
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?!(?:19|20)\\d{2}(?:0[1-9]|1[0-2])\\d{2}$)(\\d{2}[ .]?\\d{3}(?:[ -]?" + PaperHead.CHAPTER
                    + "(?=[ -]))?)" + "(?:(?<=[A-Z])-| )?([1-9]\\d{0,3})");

    private KamerstukNumber() {}

    /** The paper of a text that is a dossier and a number and nothing else; null when it is none. */
    public static @Nullable Kamerstuk runTogether(String words) {
        Matcher parts = RUN_TOGETHER.matcher(words);
        Kamerstuk dossier = parts.matches() ? dossier(parts.group(1)) : null;
        return dossier == null ? null : numbered(dossier, parts.group(2), List.of());
    }

    /** The dossier that the match names first, with its addition; null when no dossier has that number. */
    public static @Nullable Kamerstuk dossier(Matcher matcher) {
        return dossier(matcher.group("dossier"));
    }

    public static @Nullable Kamerstuk dossier(String words) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches()) {
            return null;
        }
        String digits = parts.group(1) + parts.group(2);
        int value = Integer.parseInt(digits);
        return value < 10_000 || value > HIGHEST ? null : new Kamerstuk(digits, parts.group(3), null);
    }

    /** The other dossiers that a paper is filed in. */
    public static List<Attribute> also(Matcher matcher) {
        String words = matcher.group("also");
        if (words == null) {
            return List.of();
        }
        List<String> dossiers = new ArrayList<>();
        Matcher one = ONE_DOSSIER.matcher(words);
        while (one.find()) {
            Kamerstuk dossier = dossier(one.group());
            if (dossier != null) {
                dossiers.add(dossier.fullDossier());
            }
        }
        return List.of(Attribute.of("alsoIn", String.join(" ", dossiers)));
    }

    /** A paper for each number; the whole dossier when there is none. */
    public static List<Kamerstuk> papers(Kamerstuk dossier, @Nullable String numbers, List<Attribute> further) {
        if (numbers == null) {
            return List.of(numbered(dossier, null, further));
        }
        List<Kamerstuk> papers = new ArrayList<>();
        Matcher part = PART.matcher(numbers);
        int last = 0;
        while (part.find()) {
            int number = Integer.parseInt(part.group(2));
            boolean range = part.group(1) != null && last > 0 && number > last && number - last <= 50;
            for (int between = last + 1; range && between < number; between++) {
                papers.add(numbered(dossier, String.valueOf(between), further));
            }
            papers.add(numbered(dossier, number + part.group(3), further));
            last = number;
        }
        return papers;
    }

    /** A paper for each letter, those within a range too. */
    public static List<Kamerstuk> lettered(Kamerstuk dossier, String letters, List<Attribute> further) {
        List<Kamerstuk> papers = new ArrayList<>();
        Matcher part = LETTER.matcher(letters);
        char last = 0;
        while (part.find()) {
            String letter = part.group(2);
            boolean range = part.group(1) != null && letter.length() == 1 && last > 0;
            for (char between = (char) (last + 1); range && between < letter.charAt(0); between++) {
                papers.add(numbered(dossier, String.valueOf(between), further));
            }
            papers.add(numbered(dossier, letter, further));
            last = letter.length() == 1 ? letter.charAt(0) : 0;
        }
        return papers;
    }

    public static Kamerstuk numbered(Kamerstuk dossier, @Nullable String number, List<Attribute> further) {
        return new Kamerstuk(dossier.dossier(), dossier.toevoeging(), number).withFurther(further);
    }
}
