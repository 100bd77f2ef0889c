package nl.parliament.parser.internal.txt.line;

import nl.parliament.parser.internal.layout.WhiteSpace;

/** The wide gaps within lines, with which converters keep what stands side by side on paper apart. */
public final class LineGaps {
    /** Fewer blanks than this part words, also in a justified line. */
    public static final int LEAST = 3;

    private LineGaps() {}

    /** The line with a tab for each wide gap between words; the white space in front of it stays. */
    public static PaperLine toTabs(PaperLine line) {
        return line.with(toTabs(line.printed()));
    }

    private static String toTabs(String line) {
        if (line.indexOf("   ") < 0) {
            return line;
        }
        StringBuilder tabbed = new StringBuilder();
        int from = 0;
        int start = firstWord(line, 0);
        while (start < line.length()) {
            int gap = nextGap(line, start);
            int next = firstWord(line, gap);
            tabbed.append(line, from, gap).append(next < line.length() ? "\t" : line.substring(gap));
            from = next;
            start = next;
        }
        return tabbed.append(line, from, line.length()).toString();
    }

    /** Where the next word begins; the end of the line when there is none. */
    public static int firstWord(String line, int from) {
        int at = from;
        while (at < line.length() && WhiteSpace.is(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the next wide gap begins, that at the end of the line included. */
    public static int nextGap(String line, int from) {
        int at = from;
        while (at < line.length() && !line.startsWith("   ", at)) {
            at++;
        }
        return at;
    }
}
