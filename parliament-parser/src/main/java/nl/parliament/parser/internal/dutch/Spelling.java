package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.stream.IntStream;

/** Tells whether two words differ by no more than some letters. */
public final class Spelling {
    /** Signs that text recognition takes for each other. */
    private static final List<String> ALIKE = List.of("ftlijr1!|", "ocead0q", "nmruvw", "bh6", "gqy9", "sz5", "kx");

    private Spelling() {}

    /** Whether a word is another, both in small letters, but for one sign of much the same shape: 'betrett'. */
    public static boolean isMisread(String word, String other) {
        String read = word.replace("rn", "m");
        if (read.length() != other.length()) {
            return false;
        }
        int[] wrong = IntStream.range(0, read.length())
                .filter(i -> read.charAt(i) != other.charAt(i))
                .toArray();
        return wrong.length == 0 || (wrong.length == 1 && areAlike(read.charAt(wrong[0]), other.charAt(wrong[0])));
    }

    private static boolean areAlike(char one, char other) {
        return ALIKE.stream().anyMatch(signs -> signs.indexOf(one) >= 0 && signs.indexOf(other) >= 0);
    }

    /**
     * Whether one word becomes the other by at most so many letters that are put in, left out or changed. The time is
     * that of one length times the other; callers bound the lengths.
     */
    public static boolean isWithin(int slips, String one, String other) {
        if (Math.abs(one.length() - other.length()) > slips) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()] <= slips;
    }
}
