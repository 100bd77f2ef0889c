package nl.parliament.parser.internal.dutch.paper;

/** The fixed words that open a bill: 'Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden'. */
public final class BillFormula {
    private static final int LONGEST = 400;

    private BillFormula() {}

    /** Whether the line opens a bill. */
    public static boolean opens(String text) {
        return text.startsWith("Wij ") && text.length() < LONGEST && text.contains("bij de gratie Gods");
    }
}
