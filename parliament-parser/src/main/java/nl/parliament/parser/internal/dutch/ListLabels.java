package nl.parliament.parser.internal.dutch;

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

    private ListLabels() {}

    /** The label as it is shown: a bullet for a mark that only a font of symbols can draw, a dash for its dash. */
    public static String shown(String label) {
        char mark = label.charAt(0);
        if (mark == '\uf02d') {
            return "-";
        }
        return (mark >= '\ue000' && mark <= '\uf8ff') || mark >= '\ufffd' ? "•" : label;
    }
}
