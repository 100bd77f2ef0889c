package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.FunctionWords;
import nl.parliament.parser.internal.dutch.Months;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in running text that were raised figures on paper: {@code aangeboden1. In}, {@code lid De Korte 1
 * wordt}.
 */
public final class NoteAnchorFinder {
    // the word or year before, the figure, what follows; "3.1" and "12" are no figure 1
    private static final Pattern FIGURE =
            Pattern.compile("([\\p{L}\\d.,’'”\"»)/-]{0,40}[\\p{L})”’\"'.,?!»%]|(?<!\\d|[Pp]ostbus )(?:19|"
                    + "20)\\d{2})( ?)(\\d{1,2})(?![\\d\\p{L}€%])(?=([.,;:)]?)(?: (\\S{0,12}))?)");
    /** What a law or a paper numbers: 'artikel 2', 'vraag 3'. */
    private static final Set<String> NUMBERED = Set.of(
            ("hoofdstuk titel afdeling paragraaf artikel artikelen lid leden onderdeel bijlage vraag vragen antwoord "
                            + "tabel figuur pagina blz p nummer nr nrs")
                    .split(" "));
    /** Words that a figure right after them belongs to: 'nr.1', 'm2'. */
    private static final Set<String> BEFORE_FIGURE =
            Set.of("nr", "nrs", "blz", "art", "artikel", "artikelen", "m", "km", "dm", "cm", "mm");

    /** What is counted in every letter: times, shares and sums. */
    private static final Set<String> COUNTED =
            Set.of("uur dag dagen week weken maand maanden jaar procent euro duizend miljoen miljard".split(" "));

    // what stands after the word
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}/]{1,50}$");
    private static final Pattern DECIMAL = Pattern.compile(".{0,40}\\d[.,]");
    // "op 14 juni 2019.4" | "in de periode 2023-2026.2"
    private static final Pattern YEAR_END = Pattern.compile("(?:(?:19|20)\\d{2}[-–/])?(?:19|20)\\d{2}\\.");
    // "CO2" | "A.1", but not "(SP)1"
    private static final Pattern FORMULA = Pattern.compile("[\\p{Lu}\\d.,'’-]{1,3}");

    private static final String UNIT_SIGNS = "€%";
    private static final String WORD_END = ")”’\"'.,?!»%";
    private static final int GLUED = 3;
    /** More of a word than the pattern looks at. */
    private static final int LONGEST_WORD = 45;

    private NoteAnchorFinder() {}

    /** A call for each of these numbers in the texts, in order; null when half of them or more have none. */
    public static @Nullable List<NoteAnchor> find(Collection<Integer> numbers, List<String> texts, int firstBlock) {
        List<NoteAnchor> calls = find(numbers, texts, firstBlock, 1);
        return 2 * calls.size() > numbers.size() ? calls : null;
    }

    /** The same when each of them stands right after a word; null when one does not. */
    static @Nullable List<NoteAnchor> findGlued(Collection<Integer> numbers, List<String> texts, int firstBlock) {
        List<NoteAnchor> calls = find(numbers, texts, firstBlock, GLUED);
        return calls.size() == numbers.size() ? calls : null;
    }

    private static List<NoteAnchor> find(Collection<Integer> numbers, List<String> texts, int firstBlock, int least) {
        List<NoteAnchor> calls = new ArrayList<>();
        int block = 0;
        int from = 0;
        for (int number : numbers) {
            NoteAnchor best = best(number, texts, block, from, least);
            if (best != null) {
                calls.add(new NoteAnchor(best.key(), firstBlock + best.block(), best.start(), best.end()));
                block = best.block();
                from = best.end();
            }
        }
        return calls;
    }

    /** The places where this number stands right after a word, as no number but a note's does. */
    static List<NoteAnchor> glued(int number, List<String> texts) {
        List<NoteAnchor> calls = new ArrayList<>();
        for (int block = 0; block < texts.size(); block++) {
            if (!texts.get(block).contains(Integer.toString(number))) {
                continue;
            }
            Matcher matcher = FIGURE.matcher(texts.get(block));
            while (matcher.find()) {
                if (Integer.parseInt(matcher.group(3)) == number && score(matcher) == GLUED) {
                    calls.add(new NoteAnchor(key(number), block, matcher.start(2), matcher.end(3)));
                }
            }
        }
        return calls;
    }

    static String key(int number) {
        return "fallen-" + number;
    }

    /** The surest place of a number, the first of equal ones; null when none is as sure as the least. */
    private static @Nullable NoteAnchor best(int number, List<String> texts, int firstBlock, int firstFrom, int least) {
        NoteAnchor best = null;
        int highest = least - 1;
        String digits = Integer.toString(number);
        for (int block = firstBlock; block < texts.size() && highest < GLUED; block++) {
            String text = texts.get(block);
            int from = block == firstBlock ? firstFrom : 0;
            Matcher matcher = FIGURE.matcher(text).useTransparentBounds(true);
            for (int at = text.indexOf(digits, from); at >= 0 && highest < GLUED; ) {
                int next = at + 1;
                boolean mayBe = standsBehindWord(text, at, at + digits.length());
                if (mayBe
                        && matcher.region(wordBefore(text, at, from), endOfWord(text, at))
                                .find()) {
                    from = matcher.end(3);
                    next = from <= at ? at : Math.max(from, next);
                    int score = matcher.group(3).equals(digits) ? score(matcher) : 0;
                    if (score > highest) {
                        highest = score;
                        best = new NoteAnchor(key(number), block, matcher.start(2), from);
                    }
                }
                at = text.indexOf(digits, next);
            }
        }
        return best;
    }

    /** A plain look before the costly one: no word goes on after the figure, and a word or a year ends before it. */
    private static boolean standsBehindWord(String text, int start, int end) {
        boolean ends = end == text.length()
                || (!Character.isLetterOrDigit(text.charAt(end)) && UNIT_SIGNS.indexOf(text.charAt(end)) < 0);
        int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        if (!ends || before < 0) {
            return false;
        }
        char last = text.charAt(before);
        return Character.isDigit(last)
                ? endsYear(text, before)
                : Character.isLetter(last) || WORD_END.indexOf(last) >= 0;
    }

    private static boolean endsYear(String text, int last) {
        boolean century = last >= 3 && (text.startsWith("19", last - 3) || text.startsWith("20", last - 3));
        return century && (last == 3 || !Character.isDigit(text.charAt(last - 4)));
    }

    /** Where the word begins that stands before this place, or that it stands in; not before {@code from}. */
    private static int wordBefore(String text, int at, int from) {
        int start = at;
        while (start > Math.max(from, at - LONGEST_WORD) && (start == at || text.charAt(start - 1) != ' ')) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < Math.min(text.length(), at + LONGEST_WORD) && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** How sure it is: 3 for a figure right after a word, 2 before a comma or point, 1 between blanks. */
    private static int score(Matcher matcher) {
        String word = TAIL.matcher(matcher.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
        if (matcher.group(2).isEmpty()) {
            boolean formula = FORMULA.matcher(matcher.group(1)).matches() || BEFORE_FIGURE.contains(word);
            boolean decimal = DECIMAL.matcher(matcher.group(1)).matches()
                    && !YEAR_END.matcher(matcher.group(1)).matches();
            return formula || decimal ? 0 : GLUED;
        }
        String next = matcher.group(5) == null ? "" : matcher.group(5).toLowerCase(Locale.ROOT);
        if (takesNumber(word) || COUNTED.contains(next) || Months.isName(next)) {
            return 0;
        }
        return matcher.group(4).isEmpty() && !next.isEmpty() ? 1 : 2;
    }

    /**
     * After an article or a preposition a number belongs to the sentence: 'op 1 januari', 'van 3 tot 5', 'de 2
     * leden'.
     */
    private static boolean takesNumber(String word) {
        return NUMBERED.contains(word)
                || FunctionWords.isDeterminer(word)
                || FunctionWords.isPreposition(word)
                || FunctionWords.isConjunction(word);
    }
}
