package nl.parliament.parser.internal.dutch;

/** Tells whether two words differ by no more than some letters. */
public final class Spelling {
    private Spelling() {}

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
