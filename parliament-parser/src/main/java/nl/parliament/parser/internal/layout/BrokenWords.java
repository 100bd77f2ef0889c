package nl.parliament.parser.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the end of a line broke a word, or its hyphen is the word's own: told by how the document writes the word
 * elsewhere, then by the rules of spelling, then by whether the document breaks words at all.
 */
final class BrokenWords {
    /** Typeset papers break so many of their lines; a hyphen at the end of other lines is the writer's. */
    private static final double BREAKING = 0.06;

    private static final int FEWEST_BREAKS = 2;
    private static final int MOST_CANDIDATES = 10_000;
    private static final int LONGEST_HALF = 50;
    /** A longer word that begins so is the same word with an ending. */
    private static final int SHORTEST_STEM = 7;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,60}(?:[-\u2010\u2011]\\p{L}{1,60}){0,4}");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** How often each word broken at a line's end stands whole within a line, and how often with its hyphen. */
    private final Map<String, Integer> whole = new HashMap<>();

    private final Map<String, Integer> hyphened = new HashMap<>();
    private final TreeSet<String> joined = new TreeSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> firstHalves = new HashSet<>();
    private final Set<String> hyphenedHalves = new HashSet<>();
    private final boolean breaks;

    BrokenWords(List<String> lines) {
        int ends = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            ends += endsInsideWord(lines.get(i)) ? 1 : 0;
            if (goesOn(lines.get(i), lines.get(i + 1)) && pairs.size() < MOST_CANDIDATES) {
                remember(firstHalf(lines.get(i)), secondHalf(lines.get(i + 1)));
            }
        }
        if (!pairs.isEmpty()) {
            lines.forEach(this::look);
        }
        this.breaks = ends > BREAKING * lines.size() || breaksMoreThanItKeeps(lines);
    }

    private void remember(String first, String second) {
        pairs.add(first + "-" + second);
        joined.add(first + second);
        firstHalves.add(first);
    }

    /** Counts the words of a line that some line's end breaks. */
    private void look(String line) {
        Matcher word = WORD.matcher(line.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String[] parts = HYPHEN.split(word.group());
            for (int i = 0; i + 1 < parts.length; i++) {
                count(hyphened, pairs, parts[i] + "-" + parts[i + 1]);
                if (firstHalves.contains(parts[i])) {
                    hyphenedHalves.add(parts[i]);
                }
            }
            for (String part : parts) {
                countStem(part);
            }
        }
    }

    private static void count(Map<String, Integer> counts, Set<String> known, String word) {
        if (known.contains(word)) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    private void countStem(String word) {
        String stem = joined.floor(word);
        if (stem != null && (stem.equals(word) || (stem.length() >= SHORTEST_STEM && word.startsWith(stem)))) {
            whole.merge(stem, 1, Integer::sum);
        }
    }

    private boolean breaksMoreThanItKeeps(List<String> lines) {
        int broken = 0;
        int kept = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(lines.get(i), lines.get(i + 1))) {
                Evidence evidence = evidence(firstHalf(lines.get(i)), secondHalf(lines.get(i + 1)));
                broken += evidence == Evidence.BREAK ? 1 : 0;
                kept += evidence == Evidence.OWN ? 1 : 0;
            }
        }
        return broken >= FEWEST_BREAKS && broken > kept;
    }

    /** Whether the hyphen that ends {@code before} goes when {@code after}, which goes on with its word, is added. */
    boolean breaks(CharSequence before, String after) {
        String first = firstHalf(before);
        if (HyphenRules.isLink(first) && stands(before, first)) {
            return false;
        }
        Evidence evidence = evidence(first, secondHalf(after));
        return evidence == Evidence.BREAK || (evidence == Evidence.NONE && breaks);
    }

    /** Whether the half stands between hyphens: 'staakt-het-'. */
    private static boolean stands(CharSequence before, String half) {
        int hyphen = before.length() - half.length() - 2;
        return hyphen > 0
                && HYPHEN.matcher(before.subSequence(hyphen, hyphen + 1)).matches();
    }

    private Evidence evidence(String first, String second) {
        int together = whole.getOrDefault(first + second, 0);
        int apart = hyphened.getOrDefault(first + "-" + second, 0);
        if (together != apart) {
            return together > apart ? Evidence.BREAK : Evidence.OWN;
        }
        if (HyphenRules.isBreak(first, second)) {
            return Evidence.BREAK;
        }
        return HyphenRules.isOwn(first, second) || hyphenedHalves.contains(first) ? Evidence.OWN : Evidence.NONE;
    }

    private static boolean goesOn(String line, String next) {
        return endsInsideWord(line) && !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
    }

    /** Whether the text ends with a hyphen after a small letter. */
    static boolean endsInsideWord(CharSequence text) {
        return endsWithHyphen(text) && Character.isLowerCase(text.charAt(text.length() - 2));
    }

    /** Whether the text ends with a hyphen after a letter or a figure. */
    static boolean endsWithHyphen(CharSequence text) {
        int last = text.length() - 1;
        return last > 0
                && "-\u2010\u2011".indexOf(text.charAt(last)) >= 0
                && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private static String firstHalf(CharSequence before) {
        int hyphen = before.length() - 1;
        int start = hyphen;
        while (start > 0 && hyphen - start < LONGEST_HALF && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.subSequence(start, hyphen).toString().toLowerCase(Locale.ROOT);
    }

    private static String secondHalf(String after) {
        int end = 0;
        while (end < after.length() && end < LONGEST_HALF && Character.isLetter(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private enum Evidence {
        BREAK,
        OWN,
        NONE
    }
}
