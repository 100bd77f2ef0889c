package nl.parliament.parser.internal.dutch;

import java.util.List;

/**
 * What stands before an item of a list: a mark, a number or a letter. A letter {@code o} stands for a circle, as Word's
 * font of symbols draws it; the private characters are those of Symbol and Wingdings.
 */
public final class ListLabels {
    /** The marks that stand for nothing else. */
    public static final String BULLETS = "•·●○◦▪■□➢✓\uf0b7\uf0a7\uf0d8\uf06f\uf02d\ufffd\uffff";

    /** All marks; dashes, asterisks and the letter o also stand for themselves. */
    public static final String MARKS = BULLETS + "*o–—-";

    // "1." | "12)" | "(2)" | "a." | "iv."
    private static final String NUMBER = "\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]";

    /** A label of any kind, as a pattern. */
    public static final String PATTERN = "(?:[" + MARKS + "]|" + NUMBER + ")";

    private static final List<String> ROMANS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private ListLabels() {}

    /** Whether the label is a mark, not a number or a letter. */
    public static boolean isMark(String label) {
        return label.length() == 1 && MARKS.indexOf(label.charAt(0)) >= 0;
    }

    /** Whether the second label is one on from the first, in the same spelling: '(1)' and '(2)', 'h.' and 'i.'. */
    public static boolean follows(String first, String second) {
        String one = bare(first);
        String other = bare(second);
        boolean alike = first.replace(one, "#").equals(second.replace(other, "#"));
        return alike && !one.isEmpty() && !other.isEmpty() && (isNextNumber(one, other) || isNextRoman(one, other));
    }

    private static boolean isNextNumber(String one, String other) {
        if (Character.isDigit(one.charAt(0))) {
            return Character.isDigit(other.charAt(0)) && Integer.parseInt(other) == Integer.parseInt(one) + 1;
        }
        return one.length() == 1 && other.length() == 1 && other.charAt(0) == one.charAt(0) + 1;
    }

    private static boolean isNextRoman(String one, String other) {
        int at = ROMANS.indexOf(one);
        return at >= 0 && ROMANS.indexOf(other) == at + 1;
    }

    /** The number or letters alone. */
    private static String bare(String label) {
        return label.replaceAll("[().]", "");
    }

    /** The label as it is shown: a bullet for a mark that only a font of symbols can draw, a dash for its dash. */
    public static String shown(String label) {
        char mark = label.charAt(0);
        if (mark == '\uf02d') {
            return "-";
        }
        return (mark >= '\ue000' && mark <= '\uf8ff') || mark >= '\ufffd' ? "•" : label;
    }
}
