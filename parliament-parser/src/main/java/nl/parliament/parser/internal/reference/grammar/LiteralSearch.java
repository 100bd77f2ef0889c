package nl.parliament.parser.internal.reference.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Places in a text where a pattern may match, found by a plain search for words that every match holds. A regular
 * expression tried at every character reads a megabyte in a tenth of a second and more; a search for a word in a
 * thousandth.
 */
public final class LiteralSearch {
    /** No notation is longer. */
    private static final int LONGEST = 600;

    private static final int LONGEST_WORD = 60;

    private LiteralSearch() {}

    /** The places of these words, in order, where no letter stands before them. */
    public static int[] words(String text, List<String> words) {
        int[] places = places(text, words);
        int count = 0;
        for (int at : places) {
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** The places of these words, in order, each moved back to the beginning of the word that it stands in. */
    public static int[] wordsWith(String text, List<String> parts) {
        int[] places = places(text, parts);
        int count = 0;
        for (int at : places) {
            int beginning = beginningOfWord(text, at);
            if (count == 0 || places[count - 1] != beginning) {
                places[count++] = beginning;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] places(String text, List<String> parts) {
        int[] places = new int[16];
        int count = 0;
        for (String part : parts) {
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = at;
            }
        }
        Arrays.sort(places, 0, count);
        return Arrays.copyOf(places, count);
    }

    private static int beginningOfWord(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(char character) {
        return character == '-' || Character.isLetterOrDigit(character);
    }

    /** What the pattern finds at these places, none overlapping another. */
    public static List<Matcher> matches(Pattern pattern, String text, int[] places) {
        List<Matcher> matches = new ArrayList<>();
        each(places, at -> {
            Matcher matcher = behind(pattern, text, at);
            if (matcher == null) {
                return -1;
            }
            matches.add(matcher);
            return matcher.end();
        });
        return matches;
    }

    /** Visits the places, and passes over those within what was found; the visitor says where that ends, or -1. */
    public static void each(int[] places, IntUnaryOperator visitor) {
        int end = 0;
        for (int at : places) {
            if (at >= end) {
                end = Math.max(end, visitor.applyAsInt(at));
            }
        }
    }

    /** The match that begins at this place; null when there is none. */
    public static @Nullable Matcher behind(Pattern pattern, String text, int at) {
        Matcher matcher = at(pattern, text, at);
        return matcher.lookingAt() ? matcher : null;
    }

    /** A matcher that begins at this place and still sees what stands before it. */
    public static Matcher at(Pattern pattern, String text, int at) {
        return pattern.matcher(text).useTransparentBounds(true).region(at, Math.min(text.length(), at + LONGEST));
    }
}
